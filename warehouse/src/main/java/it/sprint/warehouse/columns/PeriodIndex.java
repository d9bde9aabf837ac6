package it.sprint.warehouse.columns;

import it.sprint.warehouse.kpi.ComputedFigure.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The periods of a question in time order, and to which of them a day belongs. */
final class PeriodIndex {

  static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

  private final List<Period> periods;

  /** The number of the period that a day lies in, -1 for none. */
  private final int[] periodOfDay = new int[Character.MAX_VALUE + 1];

  PeriodIndex(List<Period> periods) {
    this.periods = List.copyOf(periods);
    Arrays.fill(periodOfDay, -1);
    for (int number = 0; number < periods.size(); number++) {
      Period period = periods.get(number);
      Arrays.fill(periodOfDay, day(period.startsOn()), day(period.endsOn()) + 1, number);
    }
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
