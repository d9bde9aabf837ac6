package it.sprint.etl.linkage;

import java.util.HashSet;
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
    FilterFunction<Row> isLarge = row -> row.getLong(2) > mostInBlock[row.getInt(0)];
    Set<Long> keys = new HashSet<>();
    sizes.filter(isLarge).collectAsList().forEach(row -> keys.add(row.getLong(1)));
    return keys;
  }
}
