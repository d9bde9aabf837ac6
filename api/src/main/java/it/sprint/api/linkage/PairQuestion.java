package it.sprint.api.linkage;

import it.sprint.api.problem.NotAllowedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting pairs are asked for.
 *
 * @param feed the only register that one of the two stands in, or any
 * @param hold the only reason why the linking did not decide, or any
 * @param after how many pairs are left out
 */
record PairQuestion(@Nullable String feed, @Nullable String hold, int after, int limit) {

  static final int LONGEST_PAGE = 200;

  private static final List<String> HOLDS =
      List.of(
          "none",
          "given-names-differ",
          "births-differ",
          "identifier-of-another",
          "identifiers-disagree");

  PairQuestion {
    if (hold != null && !HOLDS.contains(hold)) {
      throw NotAllowedException.value("hold", hold, HOLDS);
    }
    if (after < 0) {
      throw NotAllowedException.form("after", Integer.toString(after), "a number from 0");
    }
    checkLimit(limit);
  }

  static void checkLimit(int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw NotAllowedException.form(
          "limit", Integer.toString(limit), "a number from 1 to " + LONGEST_PAGE);
    }
  }
}
