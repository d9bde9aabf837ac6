package it.sprint.etl.linkage;

/** How many pairs agree in one way. */
final class Pattern {

  private final byte[] levels;
  private final boolean areOfOneSource;
  private final double pairs;

  /**
   * @param levels one a comparison
   */
  Pattern(byte[] levels, boolean areOfOneSource, double pairs) {
    this.levels = levels;
    this.areOfOneSource = areOfOneSource;
    this.pairs = pairs;
  }

  int level(int comparison) {
    return levels[comparison];
  }

  boolean areOfOneSource() {
    return areOfOneSource;
  }

  double pairs() {
    return pairs;
  }
}
