package it.sprint.etl.linkage;

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
  static Set<Long> of(Dataset<Row> sizes, List<Integer> mostInBlock) {
    Set<Long> keys = new HashSet<>();
    large(sizes, mostInBlock).collectAsList().forEach(row -> keys.add(row.getLong(1)));
    return keys;
  }

  private static Dataset<Row> large(Dataset<Row> sizes, List<Integer> mostInBlock) {
    FilterFunction<Row> isLarge = row -> row.getLong(2) > mostInBlock.get(row.getInt(0));
    return sizes.filter(isLarge);
  }
}
