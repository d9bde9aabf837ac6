package it.sprint.warehouse.kpi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of one KPI: by which calendar, split how, filtered to which members,
 * and between which days (both inclusive; null leaves that side open).
 */
public record KpiQuestion(
    Kpi kpi,
    String calendar,
    List<Breakdown> breakdowns,
    Map<Breakdown, String> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public static final int MOST_BREAKDOWNS = 2;

  public KpiQuestion {
    breakdowns = List.copyOf(breakdowns);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    if (!kpi.calendars().contains(calendar)
        || breakdowns.size() > MOST_BREAKDOWNS
        || !kpi.breakdowns().containsAll(breakdowns)
        || !kpi.breakdowns().containsAll(filters.keySet())) {
      throw new IllegalArgumentException("KPI " + kpi.id() + " does not answer this question.");
    }
  }
}
