package it.sprint.etl.linkage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates are written: {@code yyyy} or {@code yy}, {@code MM}, {@code dd} and what is between.
 */
final class DateForm {

  /** Years of two digits up to this one are of this century. */
  private static final int LAST_OF_THIS_CENTURY = 30;

  private static final Pattern PARTS = Pattern.compile("yyyy|yy|MM|dd|[^yMd]+");

  private final Pattern pattern;

  private DateForm(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws IllegalArgumentException if the format lacks year, month or day or has something else
   */
  static DateForm of(String format) {
    StringBuilder pattern = new StringBuilder("\\s*");
    Matcher part = PARTS.matcher(format);
    int end = 0;
    while (part.find() && part.start() == end) {
      end = part.end();
      pattern.append(
          switch (part.group()) {
            case "yyyy" -> "(?<year>\\d{4})";
            case "yy" -> "(?<year>\\d{2})";
            case "MM" -> "(?<month>\\d{1,2})";
            case "dd" -> "(?<day>\\d{1,2})";
            default -> Pattern.quote(part.group());
          });
    }
    boolean isWhole = end == format.length();
    for (String name : new String[] {"year", "month", "day"}) {
      isWhole &= pattern.indexOf("?<" + name) >= 0;
    }
    if (!isWhole) {
      throw new IllegalArgumentException("No format of dates: " + format);
    }
    return new DateForm(Pattern.compile(pattern + "(?!\\d).*", Pattern.DOTALL));
  }

  Optional<Day> read(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    if (matcher.group("year").length() == 2) {
      year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    }
    int month = Integer.parseInt(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    // 01/01/0001 and the like stand for no date.
    return year < 1800 ? Optional.empty() : Optional.of(new Day(year, month, day));
  }
}
