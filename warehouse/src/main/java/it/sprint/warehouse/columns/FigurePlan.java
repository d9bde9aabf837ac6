package it.sprint.warehouse.columns;

import it.sprint.warehouse.columns.ParsedAggregate.Function;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Coverage;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.Measure;
import it.sprint.warehouse.kpi.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one KPI come from columns: its entry of the catalogue, taken apart. A KPI
 * whose expressions depend on the period, or whose aggregates are others than those that are known
 * here, has no plan.
 */
record FigurePlan(
    Kpi kpi,
    ColumnSpec where,
    ColumnSpec date,
    ColumnSpec counted,
    PlannedAggregate value,
    @Nullable PlannedAggregate per,
    @Nullable ColumnSpec within,
    @Nullable ColumnSpec until,
    @Nullable ColumnSpec countsFrom,
    @Nullable ColumnSpec each,
    @Nullable ColumnSpec unless,
    @Nullable PlannedCoverage coverage,
    List<PlannedNote> notes) {

  private static final Pattern OF_A_PERIOD =
      Pattern.compile("\\b(last_on|period_(code|name_it|name_en|starts_on|ends_on))\\b");
  private static final Pattern COUNTED = Pattern.compile("\\bis_counted\\b");
  private static final Pattern ANSWERED = Pattern.compile("\\bis_answered\\b");

  FigurePlan {
    notes = List.copyOf(notes);
  }

  /** An aggregate and its column, which only a count of all rows does not have. */
  record PlannedAggregate(ParsedAggregate aggregate, @Nullable ColumnSpec column) {}

  /** Both numbers of a coverage; what is due is null when each day of the period is. */
  record PlannedCoverage(PlannedAggregate covered, @Nullable PlannedAggregate due) {}

  /**
   * The condition of a note; of what is open it may ask whether a row enters the figure by then.
   */
  record PlannedNote(ColumnSpec when, boolean isOfCounted, @Nullable ColumnSpec amount) {}

  static Optional<FigurePlan> of(Kpi kpi) {
    try {
      return Optional.of(new Planner(kpi).plan());
    } catch (UnplannedException exception) {
      return Optional.empty();
    }
  }

  /** Every column that the figures need, in whatever way they are asked. */
  Set<ColumnSpec> columns() {
    Set<ColumnSpec> columns = new LinkedHashSet<>(List.of(where, date, counted));
    kpi.breakdowns().forEach(breakdown -> columns.add(code(breakdown)));
    List<@Nullable ColumnSpec> others = new ArrayList<>();
    others.add(value.column());
    others.add(per == null ? null : per.column());
    others.add(within);
    others.add(until);
    others.add(countsFrom);
    others.add(each);
    others.add(unless);
    if (coverage != null) {
      others.add(coverage.covered().column());
      others.add(coverage.due() == null ? null : coverage.due().column());
    }
    for (PlannedNote note : notes) {
      others.add(note.when());
      others.add(note.amount());
    }
    for (ColumnSpec column : others) {
      if (column != null) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** What the figure counts distinct, if it does. */
  Optional<ColumnSpec> distinctKey() {
    return value.aggregate().function() == Function.COUNT_DISTINCT
        ? Optional.ofNullable(value.column())
        : Optional.empty();
  }

  static ColumnSpec code(Breakdown breakdown) {
    return ColumnSpec.code(breakdown.column());
  }

  /** Some expression of the KPI cannot be read from columns. */
  private static final class UnplannedException extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /** Makes the plan of one KPI. */
  private static final class Planner {

    private final Kpi kpi;
    private final Measure measure;

    Planner(Kpi kpi) {
      this.kpi = kpi;
      this.measure = kpi.measure();
    }

    FigurePlan plan() throws UnplannedException {
      String per = measure.aggregate().per();
      String within = measure.aggregate().within();
      List<PlannedNote> notes = new ArrayList<>();
      for (Note note : kpi.notes()) {
        notes.add(note(note));
      }
      return new FigurePlan(
          kpi,
          ColumnSpec.flag(fixed(measure.where())),
          ColumnSpec.day(fixed(measure.date())),
          ColumnSpec.flag(fixed(measure.counted())),
          aggregate(measure.aggregate().value()),
          per == null ? null : aggregate(per),
          within == null ? null : ColumnSpec.code(fixed(within)),
          measure.until() == null ? null : ColumnSpec.day(fixed(measure.until())),
          measure.countsFrom() == null ? null : ColumnSpec.day(fixed(measure.countsFrom())),
          measure.each() == null ? null : ColumnSpec.key(fixed(measure.each())),
          measure.unless() == null ? null : ColumnSpec.flag(fixed(measure.unless())),
          kpi.coverage() == null ? null : coverage(kpi.coverage()),
          notes);
    }

    private PlannedCoverage coverage(Coverage coverage) throws UnplannedException {
      return new PlannedCoverage(
          aggregate(coverage.covered()), coverage.countsDays() ? null : aggregate(coverage.due()));
    }

    private PlannedNote note(Note note) throws UnplannedException {
      boolean isOfCounted = measure.countsFrom() != null && COUNTED.matcher(note.when()).find();
      String amount = note.amount();
      return new PlannedNote(
          ColumnSpec.flag(fixed(note.when())),
          isOfCounted,
          amount == null ? null : ColumnSpec.number(fixed(amount)));
    }

    private PlannedAggregate aggregate(String sql) throws UnplannedException {
      ParsedAggregate parsed = ParsedAggregate.of(sql).orElseThrow(UnplannedException::new);
      String argument = fixed(parsed.argument());
      return new PlannedAggregate(
          parsed,
          switch (parsed.function()) {
            case COUNT_ROWS -> null;
            case COUNT_WHERE -> ColumnSpec.flag(argument);
            case COUNT_VALUES -> ColumnSpec.flag("(%s) is not null".formatted(argument));
            case COUNT_DISTINCT -> ColumnSpec.key(argument);
            case SUM, AVERAGE, PERCENTILE -> ColumnSpec.number(argument);
          });
    }

    /** An expression that means the same in every period. */
    private String fixed(String sql) throws UnplannedException {
      if (OF_A_PERIOD.matcher(sql).find()) {
        throw new UnplannedException();
      }
      String counted = "((%s) is true)".formatted(measure.counted());
      String known = COUNTED.matcher(sql).replaceAll(Matcher.quoteReplacement(counted));
      return ANSWERED.matcher(known).replaceAll("true");
    }
  }
}
