package it.sprint.warehouse.linkage;

import org.jspecify.annotations.Nullable;

/**
 * How a pair of records stands.
 *
 * @param last the number of the last word on it; 0 where none was said
 * @param held what holds; undone for nothing
 * @param isJoined whether the two are one person today, or may be: of records that nobody published
 *     it is not known
 * @param proposal what waits for another person's word
 */
public record PairState(
    PairKey pair, long last, Verdict held, boolean isJoined, @Nullable Proposal proposal) {

  /** What somebody proposed. */
  public record Proposal(Verdict verdict, String who) {}

  /** This state, unless something was said of the pair after the word with this number. */
  public PairState ifLast(long seen) {
    if (last != seen) {
      throw LinkReviewException.decidedMeanwhile();
    }
    return this;
  }

  /** What a word does: one that parts what is joined needs two persons. */
  Step step(Verdict verdict, String who) {
    if (proposal != null && proposal.verdict() == verdict) {
      if (proposal.who().equals(who)) {
        throw LinkReviewException.needsAnother(who);
      }
      return Step.CONFIRMED;
    }
    boolean parts = verdict == Verdict.DIFFERENT || held == Verdict.SAME;
    return isJoined && parts && verdict != held ? Step.PROPOSED : Step.SAID;
  }
}
