package it.sprint.api.linkage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a pair.
 *
 * @param last the number of the last word on it; 0 where none was said
 * @param held what holds; undone for nothing
 * @param proposal what waits for another person
 * @param history every word, the last one first
 */
record Standing(long last, String held, @Nullable Proposal proposal, List<Word> history) {

  /** What was proposed, and whether it was by whoever asks. */
  record Proposal(String verdict, String by, boolean isOwn) {}

  /**
   * One word.
   *
   * @param step whether it counted at once, was proposed, confirmed or withdrawn
   */
  record Word(long key, String verdict, String step, String by, boolean isOwn, Instant at) {}
}
