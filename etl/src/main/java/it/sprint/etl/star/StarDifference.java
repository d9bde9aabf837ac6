package it.sprint.etl.star;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.lake.Lake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What separates the rows that a table had from those that it has.
 *
 * @param pairs one row per row that differs: its key, the row {@code before} and {@code after}, one
 *     of which may be null, and the {@code cause}
 * @param counts how many rows of which month differ for which cause
 * @param months those in which rows differ, of a table with months; a row may have left one for
 *     another
 */
record StarDifference(Dataset<Row> pairs, List<StarChange.Count> counts, Set<Integer> months) {

  StarDifference {
    counts = List.copyOf(counts);
    months = Set.copyOf(months);
  }

  /** Counts what is put down already. */
  static StarDifference of(StarTable table, Dataset<Row> pairs) {
    Map<MonthAndCause, Long> counts = new HashMap<>();
    Set<Integer> months = new HashSet<>();
    for (Row row : counted(table, pairs).collectAsList()) {
      Integer before = row.getAs(0);
      Integer after = row.getAs(1);
      counts.merge(
          new MonthAndCause(after == null ? before : after, row.getString(2)),
          row.getLong(3),
          Long::sum);
      months.add(before);
      months.add(after);
    }
    months.remove(null);
    return new StarDifference(
        pairs,
        counts.entrySet().stream().map(entry -> entry.getKey().counted(entry.getValue())).toList(),
        months);
  }

  /** What is in memory is counted here: a job would take longer. */
  private static Dataset<Row> counted(StarTable table, Dataset<Row> pairs) {
    Column[] columns = {month(table, "before"), month(table, "after"), col("cause")};
    return Lake.isInMemory(pairs)
        ? pairs.select(columns).withColumn("rows", lit(1L))
        : pairs.groupBy(columns).agg(count(lit(1)));
  }

  private static Column month(StarTable table, String side) {
    Column month = table.isByMonth() ? col(side + "." + StarTable.MONTH) : lit(null).cast("int");
    return month.as(side);
  }

  private record MonthAndCause(@Nullable Integer month, String cause) {

    StarChange.Count counted(long rows) {
      return new StarChange.Count(month, cause, rows);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }
}
