package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The calendars in which figures are told. A period that reaches over the edge of the range is
 * whole, so that its name stays true; a project's quarters end with the project.
 */
final class Calendars {

  static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

  private static final List<Rule> RULES =
      List.of(
          new Rule("month", FIRST_DAY::plusMonths, PeriodLabel::month),
          new Rule("quarter", i -> FIRST_DAY.plusMonths(3L * i), PeriodLabel::quarter),
          new Rule("year", FIRST_DAY::plusYears, PeriodLabel::year),
          new Rule("half-month", Calendars::halfMonthStart, PeriodLabel::halfMonth),
          new Rule("eu-year-2014", LocalDate.of(2013, 10, 16)::plusYears, PeriodLabel::euYear),
          new Rule("eu-year-2021", LocalDate.of(2013, 7, 1)::plusYears, PeriodLabel::euYear),
          new Rule(
              "cut-off", i -> LocalDate.of(2013, 8, 1).plusMonths(6L * i), PeriodLabel::cutOff),
          new Rule("cti-year", LocalDate.of(2013, 6, 1)::plusYears, PeriodLabel::councilYear),
          new Rule("all", i -> i == 0 ? FIRST_DAY : LAST_DAY.plusDays(1), PeriodLabel::whole));

  private Calendars() {}

  static List<CalendarPeriod> periods(List<Project> projects) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.until(LAST_DAY).stream()),
            projects.stream().flatMap(project -> quarters(project).stream()))
        .toList();
  }

  private static LocalDate halfMonthStart(int index) {
    return FIRST_DAY.plusMonths(index / 2).withDayOfMonth(index % 2 == 0 ? 1 : 16);
  }

  private static List<CalendarPeriod> quarters(Project project) {
    IntFunction<LocalDate> starts = i -> project.startsOn().plusMonths(3L * i);
    List<CalendarPeriod> whole =
        new Rule(project.calendar(), starts, project::quarter).until(project.endsOn());
    List<CalendarPeriod> quarters = new ArrayList<>(whole);
    CalendarPeriod last = quarters.remove(quarters.size() - 1);
    quarters.add(last.endingNotAfter(project.endsOn()));
    return quarters;
  }

  /** How one calendar divides time: the start of its n-th period, and what to call it. */
  private record Rule(String calendar, IntFunction<LocalDate> starts, Labelling labelling) {

    List<CalendarPeriod> until(LocalDate lastDay) {
      List<CalendarPeriod> periods = new ArrayList<>();
      for (int i = 0; !starts.apply(i).isAfter(lastDay); i++) {
        LocalDate start = starts.apply(i);
        LocalDate end = starts.apply(i + 1).minusDays(1);
        periods.add(new CalendarPeriod(calendar, labelling.label(i, start, end), start, end));
      }
      return periods;
    }
  }

  /** Names a period by its place in the calendar and its first and last day. */
  private interface Labelling {
    PeriodLabel label(int index, LocalDate start, LocalDate end);
  }
}
