package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue: what a figure means, how it is computed and how it may be asked. Rows
 * that are withheld enter the figure and are shown to nobody. It may be what an indicator of the
 * fund is reported by: then it has that one's code.
 */
public record Kpi(
    String id,
    Text name,
    Text definition,
    Population population,
    Unit unit,
    Direction direction,
    KpiKind kind,
    int decimals,
    String ruleVersion,
    Measure measure,
    @Nullable Coverage coverage,
    List<Note> notes,
    List<String> calendars,
    List<Breakdown> breakdowns,
    List<EvidenceColumn> evidence,
    @Nullable String withheld,
    List<String> feeds,
    @Nullable String indicator) {

  /** What stands between a KPI's id and the version of a former rule. */
  private static final String VERSION = "@";

  public Kpi {
    notes = List.copyOf(notes);
    calendars = List.copyOf(calendars);
    breakdowns = List.copyOf(breakdowns);
    evidence = List.copyOf(evidence);
    feeds = List.copyOf(feeds);
  }

  /** The same as a former rule of its KPI, which has an id of its own: {@code contacts@1}. */
  Kpi asEarlier() {
    return new Kpi(
        id + VERSION + ruleVersion,
        name,
        definition,
        population,
        unit,
        direction,
        kind,
        decimals,
        ruleVersion,
        measure,
        coverage,
        notes,
        calendars,
        breakdowns,
        evidence,
        withheld,
        feeds,
        null);
  }

  /** Whether it is a former rule, by which figures can still be computed. */
  public boolean isEarlier() {
    return id.contains(VERSION);
  }

  public Optional<Breakdown> findBreakdown(String breakdown) {
    return breakdowns.stream().filter(candidate -> candidate.id().equals(breakdown)).findFirst();
  }

  public Audience audience() {
    return population.audience();
  }

  /** Whether it counts or sums what happens, so that half a period has about half of it. */
  public boolean growsOverAPeriod() {
    return kind == KpiKind.FLOW && measure.aggregate().isTotal();
  }

  public String formula() {
    return measure.formula(kind, List.of());
  }
}
