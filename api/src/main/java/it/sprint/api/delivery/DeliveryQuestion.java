package it.sprint.api.delivery;

import it.sprint.api.problem.NotAllowedException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are asked for, the latest first.
 *
 * @param status the only status, or any
 * @param after the delivery behind which the answer begins
 */
record DeliveryQuestion(
    List<String> feeds, @Nullable String status, @Nullable Long after, int limit) {

  static final List<String> STATUSES =
      List.of("received", "landed", "conformed", "published", "held", "refused", "unreadable");

  private static final int LONGEST_PAGE = 200;
  private static final String KEY = "[0-9]{1,19}";

  DeliveryQuestion {
    feeds = List.copyOf(feeds);
    if (status != null && !STATUSES.contains(status)) {
      throw NotAllowedException.value("status", status, STATUSES);
    }
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw NotAllowedException.form(
          "limit", Integer.toString(limit), "a number from 1 to " + LONGEST_PAGE);
    }
  }

  /** The number behind a key in an address; empty when it is none. */
  static OptionalLong number(String key) {
    try {
      return key.matches(KEY) ? OptionalLong.of(Long.parseLong(key)) : OptionalLong.empty();
    } catch (NumberFormatException tooLarge) {
      return OptionalLong.empty();
    }
  }
}
