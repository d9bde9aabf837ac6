package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many pairs a rule may compare: ten a record, so that the work grows with the number of
 * records whatever names are common; small sets compare more.
 */
final class Budget {

  private static final long PAIRS_PER_RECORD = 10;
  private static final long LEAST_PAIRS = 1_000_000;
  private static final int LARGEST_BLOCK = 1_000;

  private Budget() {}

  /** By rule, the size of the largest blocks that the budget pays for; the smallest come first. */
  static int[] mostInBlock(Dataset<Row> sizes, int rules, long records) {
    int[] most = new int[rules];
    Arrays.fill(most, LARGEST_BLOCK);
    double[] left = new double[rules];
    Arrays.fill(left, (double) Math.max(LEAST_PAIRS, PAIRS_PER_RECORD * records));
    List<Row> bySize =
        sizes
            .groupBy("rule", "size")
            .agg(count(lit(1)).as("blocks"))
            .orderBy("rule", "size")
            .collectAsList();
    for (Row row : bySize) {
      int rule = row.getInt(0);
      long size = row.getLong(1);
      left[rule] -= size * (size - 1) / 2.0 * row.getLong(2);
      if (left[rule] < 0) {
        most[rule] = (int) Math.min(most[rule], size - 1);
      }
    }
    return most;
  }
}
