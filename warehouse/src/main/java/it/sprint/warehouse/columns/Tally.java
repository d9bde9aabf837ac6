package it.sprint.warehouse.columns;

import it.sprint.warehouse.columns.FigurePlan.PlannedAggregate;
import it.sprint.warehouse.columns.FigurePlan.PlannedCoverage;
import it.sprint.warehouse.columns.FigurePlan.PlannedNote;
import it.sprint.warehouse.kpi.ComputedFigure.NoteSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of an answer, or of a part of the table, come to in each cell. */
final class Tally {

  private final FigurePlan plan;
  private final ColumnTable table;
  private final boolean isCovered;
  private final int cells;

  private final Accumulator.Count rows;
  private final Accumulator value;
  private final @Nullable Accumulator per;
  private final Accumulator.@Nullable OneCode within;
  private final @Nullable Accumulator covered;
  private final @Nullable Accumulator due;
  private final List<NoteTally> notes = new ArrayList<>();
  private final Selection noted = new Selection();

  Tally(FigurePlan plan, ColumnTable table, int cells, boolean isCovered) {
    this.plan = plan;
    this.table = table;
    this.cells = cells;
    this.isCovered = isCovered;
    this.rows = new Accumulator.Count(cells, null);
    this.value = accumulator(plan.value());
    this.per = plan.per() == null ? null : accumulator(plan.per());
    this.within =
        plan.within() == null ? null : new Accumulator.OneCode(cells, table.codes(plan.within()));
    PlannedCoverage coverage = isCovered ? plan.coverage() : null;
    this.covered = coverage == null ? null : accumulator(coverage.covered());
    this.due = coverage == null || coverage.due() == null ? null : accumulator(coverage.due());
    for (PlannedNote note : plan.notes()) {
      notes.add(new NoteTally(note, table, cells));
    }
  }

  private Accumulator accumulator(PlannedAggregate planned) {
    ColumnSpec column = planned.column();
    if (column == null) {
      return new Accumulator.Count(cells, null);
    }
    return switch (planned.aggregate().function()) {
      case COUNT_ROWS, COUNT_WHERE, COUNT_VALUES ->
          new Accumulator.Count(cells, table.flags(column));
      case COUNT_DISTINCT -> {
        Column.Keys keys = (Column.Keys) table.column(column);
        yield keys.isGrouped()
            ? new Accumulator.GroupedDistinct(cells, keys)
            : new Accumulator.ScatteredDistinct(keys);
      }
      case SUM -> new Accumulator.Sum(cells, numbers(column), false);
      case AVERAGE -> new Accumulator.Sum(cells, numbers(column), true);
      case PERCENTILE ->
          new Accumulator.Percentile(numbers(column), planned.aggregate().fraction());
    };
  }

  private Column.Numbers numbers(ColumnSpec column) {
    return (Column.Numbers) table.column(column);
  }

  /** Rows of the periods, those of them that the figure speaks of, and those that enter it. */
  void add(Selection all, Selection answered, Selection counted) {
    rows.add(all);
    value.add(counted);
    if (per != null) {
      per.add(counted);
    }
    if (within != null) {
      within.add(counted);
    }
    if (covered != null) {
      covered.add(all);
    }
    if (due != null) {
      due.add(all);
    }
    for (NoteTally note : notes) {
      note.add(note.note.isOfCounted() ? counted : answered, noted);
    }
  }

  void take(Tally other) {
    rows.take(other.rows);
    value.take(other.value);
    take(per, other.per);
    take(within, other.within);
    take(covered, other.covered);
    take(due, other.due);
    for (int number = 0; number < notes.size(); number++) {
      notes.get(number).take(other.notes.get(number));
    }
  }

  private static void take(@Nullable Accumulator accumulator, @Nullable Accumulator other) {
    if (accumulator != null && other != null) {
      accumulator.take(other);
    }
  }

  boolean isThere(int cell) {
    return rows.count(cell) > 0;
  }

  @Nullable BigDecimal value(int cell) {
    BigDecimal one = value.value(cell);
    if (!isWithinOne(cell)) {
      return null;
    }
    if (per == null || one == null) {
      return one;
    }
    BigDecimal other = per.value(cell);
    return other == null || other.signum() == 0
        ? null
        : one.multiply(BigDecimal.valueOf(plan.kpi().measure().aggregate().times()))
            .divide(other, Accumulator.QUOTIENT_SCALE, RoundingMode.HALF_UP);
  }

  @Nullable BigDecimal numerator(int cell) {
    return per != null && isWithinOne(cell) ? value.value(cell) : null;
  }

  @Nullable BigDecimal denominator(int cell) {
    return per != null && isWithinOne(cell) ? per.value(cell) : null;
  }

  private boolean isWithinOne(int cell) {
    return within == null || within.isOne(cell);
  }

  long covered(int cell) {
    return number(covered, cell);
  }

  /** {@code days} when each day of the period is due. */
  long due(int cell, long days) {
    return isCovered && plan.coverage() != null && plan.coverage().due() == null
        ? days
        : number(due, cell);
  }

  private static long number(@Nullable Accumulator accumulator, int cell) {
    BigDecimal value = accumulator == null ? null : accumulator.value(cell);
    return value == null ? 0 : value.longValue();
  }

  List<NoteSum> notes(int cell) {
    return notes.stream().map(note -> note.sum(cell)).toList();
  }

  /** The rows that meet the condition of a note. */
  private static final class NoteTally {

    private final PlannedNote note;
    private final Flags when;
    private final Accumulator.Count count;
    private final Accumulator.@Nullable Sum amount;

    NoteTally(PlannedNote note, ColumnTable table, int cells) {
      this.note = note;
      this.when = table.flags(note.when());
      this.count = new Accumulator.Count(cells, when);
      this.amount =
          note.amount() == null
              ? null
              : new Accumulator.Sum(cells, (Column.Numbers) table.column(note.amount()), false);
    }

    void add(Selection selection, Selection noted) {
      count.add(selection);
      if (amount != null) {
        noted.copyOf(selection, when);
        amount.add(noted);
      }
    }

    void take(NoteTally other) {
      count.take(other.count);
      Tally.take(amount, other.amount);
    }

    NoteSum sum(int cell) {
      return new NoteSum(count.count(cell), amount == null ? null : amount.value(cell));
    }
  }
}
