package it.sprint.etl.linkage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many blocks a rule makes of a size.
 *
 * @param size the records in each of them, two and more
 */
record BlockSizes(int rule, long size, long blocks) {

  /** In all of them together. */
  double pairs() {
    return size * (size - 1) / 2.0 * blocks;
  }

  /** What limits leave out, a line for each rule. */
  static List<String> leftOut(
      Collection<BlockSizes> all, List<Integer> limits, LinkageSchema schema) {
    Map<Integer, long[]> byRule = new TreeMap<>();
    for (BlockSizes blocks : all) {
      if (blocks.size() > limits.get(blocks.rule())) {
        long[] sums = byRule.computeIfAbsent(blocks.rule(), missing -> new long[2]);
        sums[0] += blocks.blocks();
        sums[1] += blocks.blocks() * blocks.size();
      }
    }
    return byRule.entrySet().stream()
        .map(
            rule ->
                "Linking: %,d blocks of '%s' with %,d records hold more than %,d each and are left to other rules."
                    .formatted(
                        rule.getValue()[0],
                        schema.rules().get(rule.getKey()).text(),
                        rule.getValue()[1],
                        limits.get(rule.getKey())))
        .toList();
  }
}
