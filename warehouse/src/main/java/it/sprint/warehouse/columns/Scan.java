package it.sprint.warehouse.columns;

import it.sprint.warehouse.columns.Column.Days;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.KpiKind;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.MemberCondition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a question once and tallies them by period and members. Rows are taken
 * some thousand at a time, each step over all of them, which a processor does fastest.
 */
final class Scan {

  /** Tables with fewer rows are not worth a second thread. */
  private static final int ROWS_FOR_PARTS = 200_000;

  private final Facts facts;
  private final FigurePlan plan;
  private final ColumnTable table;
  private final QuestionPeriods periods;
  private final List<PackedInts> filtered = new ArrayList<>();
  private final List<boolean[]> allowed = new ArrayList<>();
  private final List<Column.Codes> groups = new ArrayList<>();
  private final boolean isCovered;
  private final boolean isCumulative;
  private final int @Nullable [] firstsEnding;
  private final char[] lastOfEach;
  private final BitSet excepted;

  Scan(KpiQuestion question, Facts facts, QuestionPeriods periods) {
    this.facts = facts;
    this.plan = facts.plan;
    this.table = facts.table;
    this.periods = periods;
    this.isCumulative = question.isCumulative();
    this.isCovered = question.findCoverage().isPresent();
    for (MemberCondition condition : question.conditions()) {
      Column.Codes codes = table.codes(FigurePlan.code(condition.breakdown()));
      filtered.add(codes.numbers());
      allowed.add(allowed(condition, codes));
    }
    for (Breakdown breakdown : question.breakdowns()) {
      groups.add(table.codes(FigurePlan.code(breakdown)));
    }
    firstsEnding =
        plan.until() == null ? null : PeriodIndex.firstsEndingAtOrAfter(periods.lastDays());
    lastOfEach =
        plan.kpi().kind() == KpiKind.LATEST
            ? facts.lastDaysOfEach(periods.index(), each())
            : new char[0];
    excepted =
        plan.unless() == null
            ? new BitSet()
            : facts.excepted(periods.index(), each(), table.flags(plan.unless()), isCumulative);
  }

  private Column.Keys each() {
    return (Column.Keys) table.column(Objects.requireNonNull(plan.each()));
  }

  private static boolean[] allowed(MemberCondition condition, Column.Codes codes) {
    boolean[] allowed = new boolean[codes.count()];
    for (int number = 1; number < allowed.length; number++) {
      boolean isNamed = condition.members().contains(codes.texts().get(number - 1));
      allowed[number] = isNamed == condition.isOneOf();
    }
    return allowed;
  }

  /** How many cells the answer may have: each period with each combination of members. */
  long cells() {
    long cells = periods.index().count();
    for (Column.Codes codes : groups) {
      cells *= codes.count();
    }
    return cells;
  }

  List<Column.Codes> groups() {
    return groups;
  }

  Tally tally() {
    boolean isWorthParts = table.rows() >= ROWS_FOR_PARTS;
    int parts = isWorthParts ? Runtime.getRuntime().availableProcessors() : 1;
    int[] starts = table.parts(parts);
    List<Tally> tallies =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> new Part().tally(starts[part], starts[part + 1]))
            .toList();
    tallies.stream().skip(1).forEach(tallies.get(0)::take);
    return tallies.get(0);
  }

  /** One part of the rows, by one thread. */
  private final class Part {

    private final Tally tally = new Tally(plan, table, Math.toIntExact(cells()), isCovered);
    private final Selection selection = new Selection();
    private final Selection spokenOf = new Selection();
    private final Selection counted = new Selection();
    private final Selection begun = new Selection();
    private final Flags isCounted = table.flags(plan.counted());

    Tally tally(int from, int to) {
      if (plan.kpi().kind() == KpiKind.OPEN) {
        open(from, to);
      } else if (isCumulative) {
        running(from, to);
      } else {
        dated(from, to);
      }
      flush();
      return tally;
    }

    private void dated(int from, int to) {
      int[] periodOfDay = periods.index().periodOfDay();
      for (int row = from; row < to; row++) {
        char day = facts.days[row];
        int period = periodOfDay[day];
        if (period >= 0 && day >= facts.since && facts.where.get(row)) {
          put(row, period);
        }
      }
    }

    /** A row belongs to the first period that it comes before the end of, and to all after it. */
    private void running(int from, int to) {
      int[] periodOfDay = periods.index().periodOfDay();
      int count = periods.index().count();
      for (int row = from; row < to; row++) {
        char day = facts.days[row];
        int first = periodOfDay[day];
        if (first >= 0 && day >= facts.since && facts.where.get(row)) {
          for (int period = first; period < count; period++) {
            put(row, period);
          }
        }
      }
    }

    private void open(int from, int to) {
      char[] until = table.days(plan.until());
      int count = periods.index().count();
      for (int row = from; row < to; row++) {
        char day = facts.days[row];
        if (day != Days.NONE && facts.where.get(row)) {
          int first = firstsEnding[day];
          int end = until[row] == Days.NONE ? count : firstsEnding[until[row]];
          for (int period = first; period < end; period++) {
            put(row, period);
          }
        }
      }
    }

    private void put(int row, int period) {
      selection.add(row, period);
      if (selection.isFull()) {
        flush();
      }
    }

    private void flush() {
      for (int i = 0; i < filtered.size(); i++) {
        selection.keep(filtered.get(i), allowed.get(i));
      }
      for (Column.Codes codes : groups) {
        codes.numbers().addTo(selection.cells, codes.count(), selection.rows, selection.size);
      }
      Selection answered = answered();
      tally.add(selection, answered, entering(answered));
      selection.clear();
    }

    /**
     * The rows that the figure speaks of: of a stock and of the latest, those of one day; of a
     * flow, those that it does not leave out.
     */
    private Selection answered() {
      switch (plan.kpi().kind()) {
        case OPEN -> {
          return selection;
        }
        case FLOW -> {
          if (plan.unless() == null) {
            return selection;
          }
          Column.Keys each = each();
          spokenOf.copyOf(
              selection,
              (row, period) -> !excepted.get(period * each.count() + each.numbers()[row]));
        }
        case STOCK -> {
          char[] lastDays = periods.lastDays();
          spokenOf.copyOf(selection, (row, period) -> facts.days[row] == lastDays[period]);
        }
        case LATEST -> {
          Column.Keys each = each();
          spokenOf.copyOf(
              selection,
              (row, period) ->
                  facts.days[row] == lastOfEach[period * each.count() + each.numbers()[row]]);
        }
      }
      return spokenOf;
    }

    private Selection entering(Selection answered) {
      Selection entering = answered;
      if (plan.countsFrom() != null) {
        begun.copyOf(entering, table.days(plan.countsFrom()), firstsEnding);
        entering = begun;
      }
      if (!isCounted.areAllSet()) {
        counted.copyOf(entering, isCounted);
        entering = counted;
      }
      return entering;
    }
  }
}
