package it.sprint.warehouse.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the file of one board strictly, against the catalogue and the boards before it. */
final class BoardFile {

  private final Map<String, Kpi> kpis;
  private final Map<String, Board> before;

  BoardFile(List<Kpi> kpis, List<Board> before) {
    this.kpis = byId(kpis, Kpi::id);
    this.before = byId(before, Board::id);
  }

  Board read(String file, String content) {
    return CatalogueEntry.of(file, CatalogueFile.document(file, content)).read(this::board);
  }

  private Board board(CatalogueEntry entry) {
    String id = entry.word("id");
    if (before.containsKey(id)) {
      throw entry.invalid("id", "is that of another board. Take another one.");
    }
    List<BoardFigure> figures = figures(entry);
    return new Board(
        id,
        entry.text("title"),
        entry.oneOf("calendar", byId(Board.calendars(figures), Function.identity())),
        filters(entry, figures),
        figures);
  }

  private List<BoardFigure> figures(CatalogueEntry entry) {
    List<BoardFigure> figures = new ArrayList<>();
    if (entry.has("includes")) {
      figures.addAll(entry.oneOf("includes", before).figures());
    }
    entry.entries("figures").forEach(figure -> figures.add(figure.read(this::figure)));
    Set<String> ids = new HashSet<>();
    for (BoardFigure figure : figures) {
      if (!ids.add(figure.id())) {
        throw entry.invalid("figures", "has '%s' twice. Keep one.".formatted(figure.id()));
      }
    }
    if (figures.stream().map(figure -> figure.kpi().audience().isEverybody()).distinct().count()
        > 1) {
      throw entry.invalid(
          "figures",
          "must be all for everybody or none: no role reads both. Make two boards of them.");
    }
    return figures;
  }

  private static List<String> filters(CatalogueEntry entry, List<BoardFigure> figures) {
    if (!entry.has("filters")) {
      return List.of();
    }
    List<String> known = Board.allFilters(figures);
    List<String> filters = entry.words("filters");
    for (String filter : filters) {
      if (!known.contains(filter)) {
        throw entry.invalid("filters", unknown(filter, known));
      }
    }
    return filters;
  }

  private BoardFigure figure(CatalogueEntry entry) {
    String id = CatalogueFile.id(entry);
    Kpi kpi = entry.oneOf("kpi", kpis);
    return new BoardFigure(
        id,
        kpi,
        entry.has("calendar")
            ? entry.oneOf("calendar", byId(kpi.calendars(), Function.identity()))
            : null,
        entry.has("breakdowns") ? breakdowns(entry, kpi) : List.of());
  }

  private static List<Breakdown> breakdowns(CatalogueEntry entry, Kpi kpi) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (String id : entry.words("breakdowns")) {
      Breakdown breakdown = breakdown(entry, kpi, id);
      if (breakdowns.contains(breakdown) || breakdowns.size() == KpiQuestion.MOST_BREAKDOWNS) {
        throw entry.invalid(
            "breakdowns",
            "must be at most %d different ones.".formatted(KpiQuestion.MOST_BREAKDOWNS));
      }
      breakdowns.add(breakdown);
    }
    return breakdowns;
  }

  private static Breakdown breakdown(CatalogueEntry entry, Kpi kpi, String id) {
    return kpi.findBreakdown(id)
        .orElseThrow(
            () ->
                entry.invalid(
                    "breakdowns",
                    unknown(id, kpi.breakdowns().stream().map(Breakdown::id).toList())));
  }

  private static String unknown(String word, List<String> known) {
    return "has '%s'. Use one of: %s.".formatted(word, String.join(", ", known));
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream()
        .collect(
            Collectors.toMap(
                id, Function.identity(), (one, other) -> one, LinkedHashMap<String, T>::new));
  }
}
