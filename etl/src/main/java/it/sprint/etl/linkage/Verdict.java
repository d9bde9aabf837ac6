package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.NameMatch;

/**
 * What is known of a pair beyond the sum of its weights: an identifier that is the same and not
 * contradicted decides; some contradictions are for people to judge, however high the sum.
 */
final class Verdict {

  /** In bits: one in a million. */
  private static final double CERTAIN = 20;

  /** Where given names or births of one person differ more often, that they do says little. */
  private static final double SELDOM = 0.05;

  private final LinkageSchema schema;
  private final int given;
  private final boolean holdsOtherNames;
  private final int birth;
  private final boolean holdsOtherBirths;

  /**
   * @param model says how often given names and births of one person differ
   */
  Verdict(LinkageSchema schema, Comparisons comparisons, LinkageModel model) {
    this.schema = schema;
    this.given = schema.find(FieldKind.GIVEN_NAME).orElse(-1);
    this.birth = schema.find(FieldKind.DATE).orElse(-1);
    this.holdsOtherNames =
        comparisons.hasBothNames() && isSeldom(model, given, NameMatch.DIFFERENT.level());
    this.holdsOtherBirths = birth >= 0 && isSeldom(model, birth, DayMatch.DIFFERENT.level());
  }

  private static boolean isSeldom(LinkageModel model, int comparison, int level) {
    return model.parameters().get(comparison).m().get(level) < SELDOM;
  }

  Hold hold(byte[] levels) {
    boolean isShared = sharesIdentifier(levels);
    if (isShared && areOthers(schema, levels)) {
      return Hold.IDENTIFIER_OF_ANOTHER;
    }
    if (isShared && any(levels, TextMatch.DIFFERENT)) {
      return Hold.IDENTIFIERS_DISAGREE;
    }
    if (isShared) {
      return Hold.NONE;
    }
    if (holdsOtherNames && levels[given] == NameMatch.DIFFERENT.level()) {
      return Hold.GIVEN_NAMES_DIFFER;
    }
    boolean areOtherBirths = holdsOtherBirths && levels[birth] == DayMatch.DIFFERENT.level();
    return areOtherBirths ? Hold.BIRTHS_DIFFER : Hold.NONE;
  }

  /** The sum of the weights, or what an identifier makes of it. */
  double bits(double sum, byte[] levels) {
    return sharesIdentifier(levels) && hold(levels) == Hold.NONE ? Math.max(CERTAIN, sum) : sum;
  }

  private boolean sharesIdentifier(byte[] levels) {
    return any(levels, TextMatch.SAME) || any(levels, TextMatch.SHARED);
  }

  private boolean any(byte[] levels, TextMatch match) {
    for (int i = 0; i < schema.fields().size(); i++) {
      boolean isIdentifier = schema.fields().get(i).kind() == FieldKind.IDENTIFIER;
      if (isIdentifier && levels[i] == match.level()) {
        return true;
      }
    }
    return false;
  }

  /** The births do not agree and neither does a name; one that agrees as well proves little. */
  static boolean areOthers(LinkageSchema schema, byte[] levels) {
    boolean isOther = false;
    for (int i = 0; i < schema.fields().size(); i++) {
      FieldKind kind = schema.fields().get(i).kind();
      if (kind.isName()) {
        isOther |= levels[i] == NameMatch.DIFFERENT.level();
      } else if (kind == FieldKind.DATE
          && levels[i] != Comparison.NOTHING
          && levels[i] < DayMatch.SAME_YEAR.level()) {
        return false;
      }
    }
    return isOther;
  }
}
