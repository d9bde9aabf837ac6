package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.NameMatch;

/**
 * What is known of a pair beyond the sum of its weights: an identifier that is the same and not
 * contradicted decides; some contradictions are for people to judge, however high the sum.
 */
final class Verdict {

  /** In bits: one in a million. */
  private static final double CERTAIN = 20;

  /** Where the given names of one person differ more often than this, that they do says little. */
  private static final double SELDOM = 0.05;

  private final LinkageSchema schema;
  private final int given;
  private final boolean holdsOtherNames;

  /**
   * @param model says how often the given names of one person differ
   */
  Verdict(LinkageSchema schema, Comparisons comparisons, LinkageModel model) {
    this.schema = schema;
    this.given = schema.find(FieldKind.GIVEN_NAME).orElse(-1);
    this.holdsOtherNames =
        comparisons.hasBothNames()
            && model.parameters().get(given).m().get(NameMatch.DIFFERENT.level()) < SELDOM;
  }

  Hold hold(byte[] levels) {
    boolean isShared = sharesIdentifier(levels);
    if (isShared && isAnother(levels)) {
      return Hold.IDENTIFIER_OF_ANOTHER;
    }
    if (isShared && any(levels, TextMatch.DIFFERENT)) {
      return Hold.IDENTIFIERS_DISAGREE;
    }
    boolean areOtherNames = holdsOtherNames && levels[given] == NameMatch.DIFFERENT.level();
    return areOtherNames && !isShared ? Hold.GIVEN_NAMES_DIFFER : Hold.NONE;
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

  /** No name agrees and the birth does not either. */
  private boolean isAnother(byte[] levels) {
    boolean hasName = false;
    boolean agrees = false;
    for (int i = 0; i < schema.fields().size(); i++) {
      FieldKind kind = schema.fields().get(i).kind();
      if (levels[i] != Comparison.NOTHING && kind.isName()) {
        hasName = true;
        agrees |= levels[i] <= NameMatch.SIMILAR.level();
      } else if (levels[i] != Comparison.NOTHING && kind == FieldKind.DATE) {
        agrees |= levels[i] < DayMatch.SAME_YEAR.level();
      }
    }
    return hasName && !agrees;
  }
}
