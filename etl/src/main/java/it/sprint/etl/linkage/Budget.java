package it.sprint.etl.linkage;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many pairs a rule may compare: ten a record, so that the work grows with the number of
 * records whatever names are common; small sets compare more.
 */
final class Budget {

  private static final long PAIRS_PER_RECORD = 10;
  private static final long LEAST_PAIRS = 1_000_000;
  private static final int LARGEST_BLOCK = 1_000;

  private Budget() {}

  /**
   * By rule, the size of the largest blocks that the budget pays for; the smallest come first.
   *
   * @param blocks how many blocks there are of each rule and size
   */
  static List<Integer> mostInBlock(Collection<BlockSizes> blocks, int rules, long records) {
    int[] most = new int[rules];
    Arrays.fill(most, LARGEST_BLOCK);
    double[] left = new double[rules];
    Arrays.fill(left, (double) Math.max(LEAST_PAIRS, PAIRS_PER_RECORD * records));
    blocks.stream()
        .sorted(Comparator.comparingInt(BlockSizes::rule).thenComparingLong(BlockSizes::size))
        .forEach(
            block -> {
              int rule = block.rule();
              left[rule] -= block.pairs();
              if (left[rule] < 0) {
                most[rule] = (int) Math.min(most[rule], block.size() - 1);
              }
            });
    return Arrays.stream(most).boxed().toList();
  }
}
