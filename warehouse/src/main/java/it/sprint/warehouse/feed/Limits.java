package it.sprint.warehouse.feed;

/** How many values a rule lets pass, compared with an earlier one of its kind. */
enum Limits {
  SAME,
  WIDER,
  NARROWER;

  /**
   * What two sets of values are to each other; sets of which neither holds the other are narrower.
   */
  static Limits of(boolean holdsAllEarlier, boolean isWithinEarlier) {
    if (!holdsAllEarlier) {
      return NARROWER;
    }
    return isWithinEarlier ? SAME : WIDER;
  }

  /** What became of a limit that moved up, when up lets fewer values pass. */
  static Limits moved(int up) {
    if (up == 0) {
      return SAME;
    }
    return up > 0 ? NARROWER : WIDER;
  }
}
