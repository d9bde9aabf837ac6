package it.sprint.warehouse.history;

import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.history.FigureHistory.Moment;
import it.sprint.warehouse.history.StandardFigure.Cell;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps the standard figures of an edition while it is being put in place, cause by cause: each
 * time those that moved since the cause before. What a figure was and what it is differ by the sum
 * of these steps, whatever a figure is: counts of distinct persons, rates, medians.
 *
 * <p>All of it belongs to the transaction of the connection.
 */
public final class StandardFigures {

  private static final int BEFORE_ALL = 0;

  private final Connection connection;
  private final List<Kpi> kpis;
  private final long edition;
  private final FigureRules rules;
  private final FigureHistory history;

  private StandardFigures(Connection connection, List<Kpi> kpis, long edition) throws SQLException {
    this.connection = connection;
    this.kpis = List.copyOf(kpis);
    this.edition = edition;
    this.rules = FigureRules.read(connection, kpis);
    this.history = new FigureHistory(connection);
  }

  /**
   * Begins an edition, before any of it is in place: what figures are of the edition before, where
   * they are counted by another rule now, is noted as due to the rule.
   *
   * @param edition its number
   */
  public static StandardFigures begin(Connection connection, List<Kpi> kpis, long edition)
      throws SQLException {
    StandardFigures figures = new StandardFigures(connection, kpis, edition);
    figures.noteRules();
    return figures;
  }

  private void noteRules() throws SQLException {
    Map<String, String> latest = rules.latest();
    List<Kpi> others =
        kpis.stream()
            .filter(kpi -> !Objects.equals(latest.get(kpi.id()), rules.fingerprint(kpi)))
            .toList();
    if (edition > 1) {
      note(others, new Moment(edition, BEFORE_ALL, Cause.RULE_CHANGED));
    }
    for (Kpi kpi : others) {
      rules.add(kpi, edition);
    }
  }

  /** Notes all figures: those that come from what the run wrote before may have moved, too. */
  public void noteAll(Cause cause) throws SQLException {
    note(kpis, moment(cause));
  }

  /** Notes the figures that a change of these tables may have moved. */
  public void note(Cause cause, Set<String> tables) throws SQLException {
    note(kpis.stream().filter(asking(tables)).toList(), moment(cause));
  }

  private Predicate<Kpi> asking(Set<String> tables) {
    return kpi -> rules.asks(kpi, tables);
  }

  private Moment moment(Cause cause) {
    return new Moment(edition, BEFORE_ALL + 1 + Cause.all().indexOf(cause), cause);
  }

  /** Facts of one source at a time are in memory. */
  private void note(List<Kpi> some, Moment moment) throws SQLException {
    Collection<List<Kpi>> ofSources =
        some.stream()
            .collect(
                Collectors.groupingBy(
                    kpi -> kpi.measure().from(), LinkedHashMap::new, Collectors.toList()))
            .values();
    for (List<Kpi> ofSource : ofSources) {
      ColumnFigures columns = ColumnFigures.load(connection, ofSource);
      for (Kpi kpi : ofSource) {
        Map<Cell, StandardFigure> moved = moved(history.latest(kpi), figures(kpi, columns));
        if (!moved.isEmpty()) {
          history.add(kpi, moment, moved);
        }
      }
    }
  }

  private Map<Cell, StandardFigure> figures(Kpi kpi, ColumnFigures columns) throws SQLException {
    Map<Cell, StandardFigure> figures = new HashMap<>();
    for (KpiQuestion question : StandardQuestions.of(kpi)) {
      Optional<List<ComputedFigure>> computed = columns.answer(question);
      // The database tells what columns cannot.
      for (ComputedFigure figure :
          computed.isPresent() ? computed.get() : FigureReader.all(connection, question)) {
        figures.put(Cell.of(question, figure), StandardFigure.of(question, figure));
      }
    }
    return figures;
  }

  private static Map<Cell, StandardFigure> moved(
      Map<Cell, StandardFigure> before, Map<Cell, StandardFigure> now) {
    Map<Cell, StandardFigure> moved = new HashMap<>();
    now.forEach(
        (cell, figure) -> {
          StandardFigure was = before.getOrDefault(cell, StandardFigure.NONE);
          if (!was.isSame(figure)) {
            moved.put(cell, figure);
          }
        });
    before.forEach(
        (cell, was) -> {
          if (!now.containsKey(cell) && !was.isSame(StandardFigure.NONE)) {
            moved.put(cell, StandardFigure.NONE);
          }
        });
    return moved;
  }
}
