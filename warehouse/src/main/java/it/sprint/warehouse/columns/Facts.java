package it.sprint.warehouse.columns;

import it.sprint.warehouse.kpi.KpiKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that exist for one KPI: those that its condition lets in, from the day on
 * that it speaks of. Of what is open, {@code known} is the last day of which its feeds tell, if any
 * does.
 */
final class Facts {

  final FigurePlan plan;
  final ColumnTable table;
  final Flags where;
  final char[] days;
  final char since;
  final @Nullable LocalDate known;

  private @Nullable Extent extent;

  Facts(FigurePlan plan, ColumnTable table, char since, @Nullable LocalDate known) {
    this.plan = plan;
    this.table = table;
    this.where = table.flags(plan.where());
    this.days = table.days(plan.date());
    this.since = since;
    this.known = known;
  }

  /** The first and the last day of any fact. */
  record Extent(char first, char last) {}

  /** Empty when there is no fact. What began before the KPI speaks of may still be open. */
  synchronized Optional<Extent> extent() {
    if (extent == null) {
      char from = plan.kpi().kind() == KpiKind.OPEN ? 0 : since;
      char first = Column.Days.NONE;
      char last = 0;
      for (int row = 0; row < table.rows(); row++) {
        char day = days[row];
        if (day != Column.Days.NONE && day >= from && where.get(row)) {
          first = day < first ? day : first;
          last = day > last ? day : last;
        }
      }
      extent = new Extent(first, last);
    }
    return extent.first() == Column.Days.NONE ? Optional.empty() : Optional.of(extent);
  }

  /** The last day with a fact in each period; 0 for one without. */
  char[] lastDays(PeriodIndex periods) {
    char[] last = new char[periods.count()];
    int[] periodOfDay = periods.periodOfDay();
    for (int row = 0; row < table.rows(); row++) {
      char day = days[row];
      int period = periodOfDay[day];
      if (period >= 0 && day >= since && day > last[period] && where.get(row)) {
        last[period] = day;
      }
    }
    return last;
  }

  /** The last day with a fact until the end of each of the running periods. */
  char[] lastDaysUntil(PeriodIndex running) {
    char[] last = lastDays(running);
    for (int period = 1; period < last.length; period++) {
      last[period] = last[period] == 0 ? last[period - 1] : last[period];
    }
    return last;
  }

  /**
   * Which things are left out of which periods, because a row of theirs has the flag: the period's
   * number times the count of things plus the thing's. Running periods have the rows of all before.
   */
  BitSet excepted(PeriodIndex periods, Column.Keys each, Flags unless, boolean isRunning) {
    BitSet excepted = new BitSet(periods.count() * each.count());
    int[] periodOfDay = periods.periodOfDay();
    for (int row = 0; row < table.rows(); row++) {
      char day = days[row];
      int first = periodOfDay[day];
      if (first >= 0 && day >= since && where.get(row) && unless.get(row)) {
        for (int period = first; period < (isRunning ? periods.count() : first + 1); period++) {
          excepted.set(period * each.count() + each.numbers()[row]);
        }
      }
    }
    return excepted;
  }

  /** The last day of each thing in each period; 0 where it has none. */
  char[] lastDaysOfEach(PeriodIndex periods, Column.Keys each) {
    char[] last = new char[periods.count() * each.count()];
    Arrays.fill(last, (char) 0);
    int[] periodOfDay = periods.periodOfDay();
    for (int row = 0; row < table.rows(); row++) {
      char day = days[row];
      int period = periodOfDay[day];
      if (period >= 0 && day >= since && where.get(row)) {
        int place = period * each.count() + each.numbers()[row];
        last[place] = day > last[place] ? day : last[place];
      }
    }
    return last;
  }
}
