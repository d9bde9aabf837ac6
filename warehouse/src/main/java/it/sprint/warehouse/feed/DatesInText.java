package it.sprint.warehouse.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates with a four-digit year that a free text names: day, month and year between equal
 * separators. A token counts as a date from its year on, so 01-047-2023 is a malformed one.
 */
record DatesInText(@Nullable LocalDate firstOrNull, boolean hasMalformed) {

  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\d./-])(\\d{1,3})([./-])(\\d{1,3})\\2((?:19|20)\\d{2})(?!\\d)");

  static DatesInText in(String text) {
    Matcher token = TOKEN.matcher(text);
    if (!token.find()) {
      return new DatesInText(null, false);
    }
    LocalDate first = date(token);
    boolean malformed = first == null;
    while (token.find()) {
      malformed |= date(token) == null;
    }
    return new DatesInText(first, malformed);
  }

  /** The date named first; none when that one is malformed, for a later one has another meaning. */
  Optional<LocalDate> first() {
    return Optional.ofNullable(firstOrNull);
  }

  private static @Nullable LocalDate date(Matcher token) {
    try {
      return LocalDate.of(
          Integer.parseInt(token.group(4)),
          Integer.parseInt(token.group(3)),
          Integer.parseInt(token.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
