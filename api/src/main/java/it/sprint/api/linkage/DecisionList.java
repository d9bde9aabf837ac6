package it.sprint.api.linkage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of which something was said, the latest first.
 *
 * @param next the number of the word behind which the next page begins, if there is one
 */
record DecisionList(List<DecidedPair> decisions, @Nullable Long next) {

  /**
   * A pair and the last word on it.
   *
   * @param feedA null where the record is there no more
   * @param held what holds, which a proposal does not change
   * @param isJoined whether the two are one person today
   */
  record DecidedPair(
      long key,
      String recordA,
      String recordB,
      @Nullable String feedA,
      @Nullable String feedB,
      String verdict,
      String step,
      String by,
      boolean isOwn,
      Instant at,
      String held,
      boolean isJoined) {}
}
