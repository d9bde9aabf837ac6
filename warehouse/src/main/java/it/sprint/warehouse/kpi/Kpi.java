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

  public Kpi {
    notes = List.copyOf(notes);
    calendars = List.copyOf(calendars);
    breakdowns = List.copyOf(breakdowns);
    evidence = List.copyOf(evidence);
    feeds = List.copyOf(feeds);
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
