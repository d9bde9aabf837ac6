package it.sprint.etl.linkage.file;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.Rows;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * One row per record of the files, as {@link Linkage#VALUES} says; a file's number is its source.
 */
record FileRecords(List<PersonFile> files) {

  /** Rows that one task holds to sort them. */
  private static final int ROWS_IN_TASK = 100_000;

  FileRecords {
    files = List.copyOf(files);
  }

  /** The rows in an order that is the same in whatever order the files have them. */
  Dataset<Row> read(SparkSession spark, RecordNumbers numbers) {
    List<PersonFile> all = files;
    Broadcast<int[][]> broadcast =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(numbers.all());
    int tasks = Math.max(spark.sparkContext().defaultParallelism(), numbers.count() / ROWS_IN_TASK);
    return spark
        .range(0, all.size(), 1, all.size())
        .flatMap(
            (FlatMapFunction<Long, Row>)
                file -> {
                  int source = Math.toIntExact(file);
                  return rows(all.get(source), source, broadcast.value()[source]);
                },
            Encoders.row(Linkage.VALUES))
        .repartition(tasks, col("id"))
        .sortWithinPartitions("id");
  }

  private static Iterator<Row> rows(PersonFile file, int source, int[] numbers) {
    int[] row = {0};
    // A file that grew meanwhile is refused later.
    return Rows.stream(file.rows())
        .limit(numbers.length)
        .map(each -> row(each, source, numbers[row[0]++]))
        .iterator();
  }

  private static Row row(List<String> cells, int source, int number) {
    String[] values =
        cells.stream().skip(1).map(cell -> cell.isEmpty() ? null : cell).toArray(String[]::new);
    return RowFactory.create((long) number, source, true, values);
  }
}
