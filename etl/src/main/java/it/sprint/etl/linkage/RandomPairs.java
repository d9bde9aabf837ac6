package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How often the records of two persons agree: what pairs taken at random tell. */
final class RandomPairs {

  /** Records that meet by as many rules are likely one person. */
  private static final int MEETINGS = 2;

  private RandomPairs() {}

  /** By comparison, the share of each level. */
  static List<double[]> of(List<Entry> sample, Comparisons comparisons, int partners) {
    List<double[]> counts = new ArrayList<>();
    for (Comparison comparison : comparisons.all()) {
      counts.add(new double[comparison.levels().size()]);
    }
    for (int i = 0; i < sample.size(); i++) {
      for (int j = i + 1; j <= Math.min(i + partners, sample.size() - 1); j++) {
        byte[] levels = comparisons.compare(sample.get(i), sample.get(j));
        for (int comparison = 0; comparison < levels.length; comparison++) {
          if (levels[comparison] != Comparison.NOTHING) {
            counts.get(comparison)[levels[comparison]]++;
          }
        }
      }
    }
    return new ArrayList<>(counts.stream().map(RandomPairs::shares).toList());
  }

  /** What was never seen may be half a time. */
  private static double[] shares(double[] counts) {
    double total = 0;
    for (double count : counts) {
      total += count + 0.5;
    }
    double[] shares = new double[counts.length];
    for (int level = 0; level < shares.length; level++) {
      shares[level] = (counts[level] + 0.5) / total;
    }
    return shares;
  }

  /** The records without those that likely repeat an earlier one. */
  static List<Entry> withoutRepetitions(List<Entry> sample) {
    Set<Long> seen = new HashSet<>();
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : sample) {
      int meetings = 0;
      for (long key : entry.keys()) {
        meetings += key != 0 && seen.contains(key) ? 1 : 0;
      }
      if (meetings < MEETINGS) {
        kept.add(entry);
        for (long key : entry.keys()) {
          seen.add(key);
        }
      }
    }
    return kept;
  }
}
