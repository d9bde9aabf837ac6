package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of figures that are answered together: in which calendar unless somebody asks for another,
 * and which breakdowns it offers to filter all its figures by.
 */
public record Board(
    String id, Text title, String calendar, List<String> filters, List<BoardFigure> figures) {

  public Board {
    filters = List.copyOf(filters);
    figures = List.copyOf(figures);
  }

  /** Whoever may ask for each of its figures. */
  public Audience audience() {
    return Collections.max(figures.stream().map(figure -> figure.kpi().audience()).toList());
  }

  /** The calendars that every figure without one of its own knows. */
  public List<String> calendars() {
    return calendars(figures);
  }

  static List<String> calendars(List<BoardFigure> figures) {
    List<Kpi> kpis =
        figures.stream()
            .filter(figure -> figure.calendar() == null)
            .map(BoardFigure::kpi)
            .distinct()
            .toList();
    return kpis.stream()
        .flatMap(kpi -> kpi.calendars().stream())
        .distinct()
        .filter(calendar -> kpis.stream().allMatch(kpi -> kpi.calendars().contains(calendar)))
        .toList();
  }

  /** Every breakdown that a figure may be filtered by; figures that lack it leave it out. */
  public List<String> allFilters() {
    return allFilters(figures);
  }

  static List<String> allFilters(List<BoardFigure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.kpi().breakdowns().stream())
        .map(Breakdown::id)
        .distinct()
        .toList();
  }

  /** The breakdowns of this name: figures may call members of their own by it. */
  public List<Breakdown> breakdowns(String filter) {
    return figures.stream()
        .map(figure -> figure.kpi().findBreakdown(filter))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
