package it.sprint.etl.linkage;

import it.sprint.etl.linkage.Maximisation.Learned;
import java.util.List;

/**
 * How likely two records, taken at random, are one person: the pairs of one person that an anchor
 * saw, divided by the share of them that it can see.
 */
record Chances(double within, double between) {

  /** Levels that an anchor of names asks for, at most. */
  private static final int SOUNDING = 1;

  static Chances of(
      List<Anchor> anchors,
      List<Learned> learned,
      List<Parameters> parameters,
      Training.SourceSizes sizes) {
    double within = 0;
    double between = 0;
    for (int anchor = 0; anchor < anchors.size(); anchor++) {
      double seen = 1;
      for (int comparison : anchors.get(anchor).fixed()) {
        seen *= agreeing(parameters.get(comparison));
      }
      within = Math.max(within, learned.get(anchor).matchesWithin() / seen);
      between = Math.max(between, learned.get(anchor).matchesBetween() / seen);
    }
    return new Chances(chance(within, sizes.pairsWithin()), chance(between, sizes.pairsBetween()));
  }

  private static double agreeing(Parameters parameters) {
    List<Double> m = parameters.m();
    return m.size() <= 2 ? 1 : m.get(0) + m.get(SOUNDING);
  }

  /** Not even one pair seen is less than one in all pairs. */
  private static double chance(double matches, double pairs) {
    return Math.min(0.5, Math.max(0.1, matches) / Math.max(1, pairs));
  }
}
