package it.sprint.api.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param left what may be opened of the first one without its values
 * @param waiting how the linking left the pair to people; null if it did not
 * @param isJoined whether the two are one person today
 * @param values what either of them says, in the order in which it is compared
 * @param explanation how they compare; null where nobody compared them
 */
record PairAnswer(
    Side left,
    Side right,
    @Nullable WaitingPair waiting,
    boolean isJoined,
    List<ComparedValue> values,
    @Nullable Explanation explanation,
    Standing standing) {

  /** A record, and the others of its person. */
  record Side(String record, String feed, List<OtherRecord> others) {}

  /** Another record of a person. */
  record OtherRecord(String record, String feed) {}

  /** What the two say of one thing; a register may have several values, or none. */
  record ComparedValue(String name, List<SaidValue> left, List<SaidValue> right) {}

  /** What each comparison adds to the odds, in bits. */
  record Explanation(double prior, List<Step> steps, double total, String hold) {

    /** One comparison, and the odds so far. */
    record Step(String comparison, String level, double weight, double sum) {}
  }
}
