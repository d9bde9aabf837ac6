package it.sprint.api.kpi;

import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.SourceSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions with figures. */
@Component
final class Figures {

  private static final int FIGURES_KEPT = 50_000;

  private final Members members;
  private final AskedFigures asked = new AskedFigures(FIGURES_KEPT);
  private final Remembered<String, Optional<LocalDate>> dataUntil = new Remembered<>();
  private final Remembered<String, Map<String, Figure.Target>> targets = new Remembered<>();

  Figures(Members members) {
    this.members = members;
  }

  List<Figure> of(KpiQuestion question, KpiView view) {
    return asked.of(question, view, () -> figures(question, view));
  }

  private List<Figure> figures(KpiQuestion question, KpiView view) {
    Map<Breakdown, Map<String, Text>> names = new LinkedHashMap<>();
    question
        .breakdowns()
        .forEach(breakdown -> names.put(breakdown, members.of(breakdown.names(), view)));
    FigureRow reader =
        new FigureRow(question, names, dataUntil(question.kpi(), view), targets(question, view));
    return computed(question, view).stream().map(reader::figure).toList();
  }

  /** From the columns of the same edition where they answer it, else from the database. */
  private List<ComputedFigure> computed(KpiQuestion question, KpiView view) {
    return view.columns()
        .flatMap(figures -> figures.answer(question))
        .orElseGet(
            () ->
                view.ask(KpiSql.figures(question))
                    .query((row, number) -> FigureReader.read(question, row))
                    .list());
  }

  /** The last day that published deliveries speak of; null when none tells it. */
  private @Nullable LocalDate dataUntil(Kpi kpi, KpiView view) {
    return dataUntil
        .of(
            view,
            kpi.id(),
            id ->
                view.ask(SourceSql.knownUntil(kpi))
                    .query(
                        (row, number) ->
                            Optional.ofNullable(row.getObject("known_until", LocalDate.class)))
                    .single())
        .orElse(null);
  }

  /** By period; a target is of the figure as a whole, and public figures have none. */
  private Map<String, Figure.Target> targets(KpiQuestion question, KpiView view) {
    boolean isWhole = question.breakdowns().isEmpty() && question.filters().isEmpty();
    if (!isWhole || question.kpi().audience().isEverybody()) {
      return Map.of();
    }
    return targets.of(
        view,
        question.kpi().id() + " " + question.calendar(),
        key -> {
          Map<String, Figure.Target> found = new HashMap<>();
          view.ask(SourceSql.targets(question.kpi(), question.calendar()))
              .query(
                  row -> {
                    found.put(row.getString("period"), target(row));
                  });
          return found;
        });
  }

  private static Figure.Target target(ResultSet row) throws SQLException {
    return new Figure.Target(
        row.getBigDecimal("value"),
        row.getInt("version"),
        row.getObject("valid_from", LocalDate.class),
        null);
  }

  /** The periods of the question that have data, in time order. */
  List<ComputedFigure.Period> periods(KpiQuestion question, KpiView view) {
    return view.ask(KpiSql.periods(question))
        .query((row, number) -> FigureReader.period(row))
        .list();
  }
}
