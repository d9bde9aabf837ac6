package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period of a calendar, from its first to its last day. */
record CalendarPeriod(String calendar, PeriodLabel label, LocalDate startsOn, LocalDate endsOn) {

  boolean holds(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  CalendarPeriod endingNotAfter(LocalDate day) {
    return new CalendarPeriod(calendar, label, startsOn, endsOn.isAfter(day) ? day : endsOn);
  }

  List<@Nullable String> values() {
    return List.of(
        calendar,
        label.period(),
        label.nameIt(),
        label.nameEn(),
        startsOn.toString(),
        endsOn.toString());
  }
}
