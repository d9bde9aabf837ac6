package it.sprint.api.kpi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** With which earlier period each figure is compared. */
enum Comparison {
  /** The one just before in the same calendar. */
  PREVIOUS {
    @Override
    Optional<CalendarPeriod> of(CalendarPeriod period, List<CalendarPeriod> calendar) {
      return calendar.stream()
          .filter(earlier -> earlier.endsOn().equals(period.startsOn().minusDays(1)))
          .findFirst();
    }
  },
  /** The one that began a year before. */
  YEAR_BEFORE {
    @Override
    Optional<CalendarPeriod> of(CalendarPeriod period, List<CalendarPeriod> calendar) {
      LocalDate start = period.startsOn().minusYears(1);
      return calendar.stream().filter(earlier -> earlier.startsOn().equals(start)).findFirst();
    }
  };

  /** A period of a calendar, as the calendar has it. */
  record CalendarPeriod(String code, LocalDate startsOn, LocalDate endsOn) {}

  abstract Optional<CalendarPeriod> of(CalendarPeriod period, List<CalendarPeriod> calendar);

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Comparison::code).toList();
  }

  static Optional<Comparison> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
