package it.sprint.api.indicator;

import it.sprint.api.problem.NotAllowedException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a number that somebody enters. */
final class EnteredNumber {

  private static final BigDecimal MOST = new BigDecimal("999999999999.99");
  private static final int DIGITS = 2;
  private static final int LONGEST = 20;
  private static final String ALLOWED =
      "a number from 0 to 999999999999.99 with at most two decimals";

  private EnteredNumber() {}

  static BigDecimal of(String name, @Nullable BigDecimal given) {
    if (given == null) {
      throw NotAllowedException.missingParameter(name, List.of(ALLOWED));
    }
    // Of a number with a great exponent nothing is written out before it is known to be small.
    boolean isSmall =
        given.precision() - (long) given.scale() <= LONGEST && given.scale() <= LONGEST;
    if (!isSmall
        || given.signum() < 0
        || given.compareTo(MOST) > 0
        || given.stripTrailingZeros().scale() > DIGITS) {
      throw NotAllowedException.form(name, given.toString(), ALLOWED);
    }
    return given;
  }

  /** A number that was sent as a text. */
  static BigDecimal of(String name, @Nullable String given) {
    if (given == null || given.isBlank()) {
      return of(name, (BigDecimal) null);
    }
    try {
      return of(name, new BigDecimal(given.strip()));
    } catch (NumberFormatException exception) {
      throw NotAllowedException.form(name, given, ALLOWED);
    }
  }
}
