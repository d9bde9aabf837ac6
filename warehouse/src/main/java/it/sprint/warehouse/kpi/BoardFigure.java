package it.sprint.warehouse.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a board: a KPI, split how, and by which calendar, where that is not the board's.
 */
public record BoardFigure(
    String id, Kpi kpi, @Nullable String calendar, List<Breakdown> breakdowns) {

  public BoardFigure {
    breakdowns = List.copyOf(breakdowns);
  }

  /** The question as it stands when the whole board is asked. */
  public KpiQuestion question(Asked asked) {
    return new KpiQuestion(
        kpi,
        calendar == null ? asked.calendar() : calendar,
        breakdowns,
        asked.filters(),
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
