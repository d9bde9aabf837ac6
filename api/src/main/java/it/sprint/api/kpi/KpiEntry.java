package it.sprint.api.kpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure means and how it may be asked. */
record KpiEntry(
    String id,
    Text name,
    Text definition,
    String unit,
    Text unitName,
    String population,
    String audience,
    String direction,
    String kind,
    int decimals,
    List<String> calendars,
    List<BreakdownEntry> breakdowns,
    String ruleVersion,
    String formula,
    List<String> feeds) {

  static KpiEntry of(Kpi kpi) {
    return new KpiEntry(
        kpi.id(),
        kpi.name(),
        kpi.definition(),
        kpi.unit().id(),
        kpi.unit().name(),
        kpi.population().id(),
        kpi.audience().code(),
        kpi.direction().code(),
        kpi.kind().code(),
        kpi.decimals(),
        kpi.calendars(),
        kpi.breakdowns().stream().map(BreakdownEntry::of).toList(),
        kpi.ruleVersion(),
        kpi.formula(),
        kpi.feeds());
  }

  /**
   * One way to split a figure; members that do not add up have a default, which is meant when
   * nobody asks.
   */
  record BreakdownEntry(
      String id,
      Text name,
      boolean additive,
      @JsonProperty("default") @Nullable String defaultMember) {

    static BreakdownEntry of(Breakdown breakdown) {
      return new BreakdownEntry(
          breakdown.id(), breakdown.name(), breakdown.additive(), breakdown.defaultMember());
    }
  }
}
