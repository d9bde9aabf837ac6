package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a date. The usual ones, of two digits for day and month and four for the year, are
 * read digit by digit: a formatter takes ten times as long, and dates are most of a delivery.
 *
 * @param day where the day stands in a date of the usual length; -1 in any other pattern
 */
record DateForm(String pattern, DateTimeFormatter formatter, int day, int month, int year) {

  private static final int USUAL_LENGTH = 10;

  static DateForm of(String pattern) {
    int day = pattern.indexOf("dd");
    int month = pattern.indexOf("MM");
    int year = pattern.indexOf("yyyy");
    boolean isUsual =
        pattern.length() == USUAL_LENGTH
            && day >= 0
            && month >= 0
            && year >= 0
            && pattern.chars().filter(Character::isLetter).count() == 8
            && pattern.indexOf('\'') < 0
            && pattern.indexOf('[') < 0;
    DateTimeFormatter formatter = formatter(pattern);
    return isUsual
        ? new DateForm(pattern, formatter, day, month, year)
        : new DateForm(pattern, formatter, -1, -1, -1);
  }

  /** Strict about days; the standard's {@code y} is the year of the era, ours needs no era. */
  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  @Nullable LocalDate parse(String cell) {
    if (day >= 0 && cell.length() == USUAL_LENGTH && hasUsualForm(cell)) {
      return date(number(cell, year, 4), number(cell, month, 2), number(cell, day, 2));
    }
    try {
      return LocalDate.parse(cell, formatter);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private boolean hasUsualForm(String cell) {
    for (int i = 0; i < USUAL_LENGTH; i++) {
      char wanted = pattern.charAt(i);
      char found = cell.charAt(i);
      boolean isDigit = found >= '0' && found <= '9';
      boolean isField = wanted == 'd' || wanted == 'M' || wanted == 'y';
      if (isField ? !isDigit : found != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String cell, int start, int length) {
    int number = 0;
    for (int i = start; i < start + length; i++) {
      number = number * 10 + cell.charAt(i) - '0';
    }
    return number;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return exists ? LocalDate.of(year, month, day) : null;
  }
}
