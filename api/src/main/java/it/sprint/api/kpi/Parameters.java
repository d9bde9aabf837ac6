package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of one request: each is known and stands once; a blank one counts as absent. */
public final class Parameters {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private final Map<String, String> values;

  public Parameters(MultiValueMap<String, String> values, List<String> allowed) {
    values.forEach((name, given) -> check(name, given, allowed));
    this.values = values.toSingleValueMap();
  }

  private static void check(String name, List<String> given, List<String> allowed) {
    if (!allowed.contains(name)) {
      throw NotAllowedException.unknownParameter(name, allowed);
    }
    if (given.size() != 1) {
      throw NotAllowedException.repeatedParameter(name, given.size());
    }
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /** The days between which something is asked for, by the parameters 'from' and 'to'. */
  public Days days() {
    Days days = new Days(dayOrNull("from"), dayOrNull("to"));
    if (days.from() != null && days.to() != null && days.from().isAfter(days.to())) {
      throw NotAllowedException.form(
          "to", days.to().toString(), "no earlier than the parameter 'from'");
    }
    return days;
  }

  private @Nullable LocalDate dayOrNull(String name) {
    return find(name).map(value -> day(name, value)).orElse(null);
  }

  private static LocalDate day(String name, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException exception) {
      throw wrongDay(name, value);
    }
    throw wrongDay(name, value);
  }

  private static NotAllowedException wrongDay(String name, String value) {
    return NotAllowedException.form(
        name, value, "a day such as 2022-12-31 between %s and %s".formatted(FIRST_DAY, LAST_DAY));
  }

  int integer(String name, int absent, IntRange range) {
    return find(name).map(value -> integer(name, value, range)).orElse(absent);
  }

  private static int integer(String name, String value, IntRange range) {
    String allowed = "a whole number from %d to %d".formatted(range.least(), range.most());
    try {
      int number = Integer.parseInt(value);
      if (range.contains(number)) {
        return number;
      }
    } catch (NumberFormatException exception) {
      throw NotAllowedException.form(name, value, allowed);
    }
    throw NotAllowedException.form(name, value, allowed);
  }

  /** Two days, both inclusive; null leaves that side open. */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /** The numbers that a parameter may have, both ends included. */
  record IntRange(int least, int most) {

    boolean contains(int number) {
      return least <= number && number <= most;
    }
  }
}
