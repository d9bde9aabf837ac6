package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The blocks that hold more records than are compared. */
final class LargeBlocks {

  private LargeBlocks() {}

  /**
   * @param mostInBlock by rule, how many are compared
   */
  static Set<Long> of(Dataset<Row> sizes, int[] mostInBlock) {
    Set<Long> keys = new HashSet<>();
    large(sizes, mostInBlock).collectAsList().forEach(row -> keys.add(row.getLong(1)));
    return keys;
  }

  private static Dataset<Row> large(Dataset<Row> sizes, int[] mostInBlock) {
    FilterFunction<Row> isLarge = row -> row.getLong(2) > mostInBlock[row.getInt(0)];
    return sizes.filter(isLarge);
  }

  /** What is left out, a line for each rule. */
  static List<String> lines(Dataset<Row> sizes, int[] mostInBlock, LinkageSchema schema) {
    return large(sizes, mostInBlock)
        .groupBy("rule")
        .agg(count(lit(1)), sum("size"))
        .orderBy("rule")
        .collectAsList()
        .stream()
        .map(
            row ->
                "Linking: %,d blocks of '%s' with %,d records hold more than %,d each and are left to other rules."
                    .formatted(
                        row.getLong(1),
                        schema.rules().get(row.getInt(0)).text(),
                        row.getLong(2),
                        mostInBlock[row.getInt(0)]))
        .toList();
  }
}
