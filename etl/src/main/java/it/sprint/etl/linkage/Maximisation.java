package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Learns from pairs of which nobody knows which are of one person how often those agree:
 * expectation maximisation (Dempster, Laird and Rubin, 1977) with u held fast. Pairs come from the
 * blocks of one rule, so what the rule asks for cannot be learned from them.
 */
final class Maximisation {

  private static final int MOST_ROUNDS = 200;
  private static final double ENOUGH = 1e-6;

  /** What experience expects weighs as much as this many pairs. */
  private static final double EXPERIENCE = 20;

  private static final double FIRST_SHARE = 0.2;

  private final List<Pattern> patterns;
  private final Set<Integer> fixed;
  private final List<Parameters> start;
  private List<Parameters> current;

  /** The share of pairs of one person, within and between sources. */
  private double within = FIRST_SHARE;

  private double between = FIRST_SHARE;

  Maximisation(List<Pattern> patterns, Set<Integer> fixed, List<Parameters> start) {
    this.patterns = patterns;
    this.fixed = fixed;
    this.start = start;
    this.current = start;
  }

  /**
   * What was learned.
   *
   * @param matchesWithin pairs of one person within sources, {@code matchesBetween} between them
   */
  record Learned(List<Parameters> parameters, double matchesWithin, double matchesBetween) {
    double matches() {
      return matchesWithin + matchesBetween;
    }
  }

  Learned learn() {
    Learned learned = round();
    for (int round = 1; round < MOST_ROUNDS; round++) {
      double before = learned.matches();
      learned = round();
      if (Math.abs(learned.matches() - before) <= ENOUGH * Math.max(1, before)) {
        break;
      }
    }
    return learned;
  }

  private Learned round() {
    double[][] agreeing = new double[current.size()][];
    for (int i = 0; i < agreeing.length; i++) {
      agreeing[i] = new double[current.get(i).levels()];
    }
    double[] matches = new double[2];
    double[] pairs = new double[2];
    for (Pattern pattern : patterns) {
      double chance = chance(pattern);
      int kind = pattern.areOfOneSource() ? 0 : 1;
      matches[kind] += chance * pattern.pairs();
      pairs[kind] += pattern.pairs();
      for (int i = 0; i < agreeing.length; i++) {
        if (pattern.level(i) != Comparison.NOTHING) {
          agreeing[i][pattern.level(i)] += chance * pattern.pairs();
        }
      }
    }
    within = share(matches[0], pairs[0]);
    between = share(matches[1], pairs[1]);
    current = parameters(agreeing);
    return new Learned(current, matches[0], matches[1]);
  }

  private static double share(double matches, double pairs) {
    return Math.min(1 - 1e-9, Math.max(1e-9, (matches + 1e-9) / (pairs + 1e-6)));
  }

  private double chance(Pattern pattern) {
    double share = pattern.areOfOneSource() ? within : between;
    double bits = Math.log(share / (1 - share)) / Math.log(2);
    for (int i = 0; i < current.size(); i++) {
      int level = pattern.level(i);
      if (level != Comparison.NOTHING && !fixed.contains(i)) {
        bits += current.get(i).weight(level);
      }
    }
    return Weights.probability(bits);
  }

  private List<Parameters> parameters(double[][] agreeing) {
    List<Parameters> learned = new ArrayList<>();
    for (int i = 0; i < agreeing.length; i++) {
      Parameters known = start.get(i);
      learned.add(fixed.contains(i) ? known : known.withM(shares(agreeing[i], known.m())));
    }
    return learned;
  }

  private static double[] shares(double[] counts, List<Double> expected) {
    double total = EXPERIENCE;
    for (double count : counts) {
      total += count;
    }
    double[] shares = new double[counts.length];
    for (int level = 0; level < shares.length; level++) {
      shares[level] = (counts[level] + EXPERIENCE * expected.get(level)) / total;
    }
    return shares;
  }
}
