package it.sprint.warehouse.kpi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a board: a KPI, split how, always filtered to which members, and by which
 * calendar, where that is not the board's.
 */
public record BoardFigure(
    String id,
    Kpi kpi,
    @Nullable String calendar,
    List<Breakdown> breakdowns,
    Map<Breakdown, List<String>> filters) {

  public BoardFigure {
    breakdowns = List.copyOf(breakdowns);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }

  /** The question as it stands when the whole board is asked; its own filters stay as they are. */
  public KpiQuestion question(Asked asked) {
    Map<Breakdown, List<String>> all = new LinkedHashMap<>(asked.filters());
    all.putAll(filters);
    return new KpiQuestion(
        kpi,
        calendar == null ? asked.calendar() : calendar,
        breakdowns,
        all,
        asked.from(),
        asked.to());
  }

  /** What somebody asks of a board: filters are those that this figure has. */
  public record Asked(
      String calendar,
      Map<Breakdown, List<String>> filters,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
