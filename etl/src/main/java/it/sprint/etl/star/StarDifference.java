package it.sprint.etl.star;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What separates the rows that a table had from those that it has.
 *
 * @param pairs one row per row that differs: its key, the row {@code before} and {@code after}, one
 *     of which may be null, and the {@code cause}
 * @param counts how many rows of which month differ for which cause
 */
record StarDifference(Dataset<Row> pairs, List<StarChange.Count> counts) {

  StarDifference {
    counts = List.copyOf(counts);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /**
   * The months in which rows differ, of a table with months; a row may have left one for another.
   */
  Set<Integer> months() {
    String month = "." + StarTable.MONTH;
    return pairs
        .select(explode(array(col("before" + month), col("after" + month))).as("month"))
        .where("month is not null")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getInt(0))
        .collect(Collectors.toSet());
  }
}
