package it.sprint.warehouse.columns;

import it.sprint.warehouse.kpi.ComputedFigure.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The periods of a question in time order, and to which of them a day belongs. */
final class PeriodIndex {

  static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

  private final List<Period> periods;

  /** The number of the period that a day lies in, or of the first one of several; -1 for none. */
  private final int[] periodOfDay = new int[Character.MAX_VALUE + 1];

  private PeriodIndex(List<Period> periods) {
    this.periods = List.copyOf(periods);
    Arrays.fill(periodOfDay, -1);
  }

  /** Periods of which none shares a day with another. */
  static PeriodIndex of(List<Period> periods) {
    PeriodIndex index = new PeriodIndex(periods);
    for (int number = 0; number < periods.size(); number++) {
      Period period = periods.get(number);
      index.put(day(period.startsOn()), day(period.endsOn()), number);
    }
    return index;
  }

  /** Periods that all begin on one day, each longer than the one before. */
  static PeriodIndex running(List<Period> periods) {
    PeriodIndex index = new PeriodIndex(periods);
    int from = periods.isEmpty() ? 0 : day(periods.get(0).startsOn());
    for (int number = 0; number < periods.size(); number++) {
      int to = day(periods.get(number).endsOn());
      index.put(from, to, number);
      from = to + 1;
    }
    return index;
  }

  private void put(int from, int to, int number) {
    Arrays.fill(periodOfDay, from, to + 1, number);
  }

  /** A day as columns have it. */
  static char day(LocalDate day) {
    long since = day.toEpochDay() - DAY_ZERO.toEpochDay();
    return (char) Math.max(0, Math.min(Column.Days.LAST, since));
  }

  static LocalDate day(char day) {
    return DAY_ZERO.plusDays(day);
  }

  int[] periodOfDay() {
    return periodOfDay;
  }

  Period period(int number) {
    return periods.get(number);
  }

  int count() {
    return periods.size();
  }

  /**
   * The number of the first period whose last day (that of the list) is a day or later, by day; as
   * many as there are periods for days after all of them, and for none.
   */
  static int[] firstsEndingAtOrAfter(char[] lastDays) {
    int[] firsts = new int[Character.MAX_VALUE + 1];
    int period = 0;
    for (int day = 0; day < firsts.length; day++) {
      while (period < lastDays.length && lastDays[period] < day) {
        period++;
      }
      firsts[day] = period;
    }
    return firsts;
  }
}
