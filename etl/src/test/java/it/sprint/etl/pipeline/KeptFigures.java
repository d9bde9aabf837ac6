package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.history.FigureChange;
import it.sprint.warehouse.history.FigureChange.Move;
import it.sprint.warehouse.history.HistorySql;
import it.sprint.warehouse.history.StandardQuestions;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Standard figures as the database counts them, and as they were kept with editions. */
final class KeptFigures {

  /** Of all kinds: a flow, distinct persons, a rate, a median, a stock, what is open, money. */
  static final Set<String> KPIS =
      Set.of(
          "contacts",
          "persons-reached",
          "referrals-accepted-rate",
          "need-to-service-days-median",
          "guests",
          "referrals-open-30-days",
          "expenses-reported",
          "health-persons");

  private KeptFigures() {}

  /** By KPI, question, period and member, what the current edition's figures are in plain SQL. */
  static Map<String, String> counted() throws SQLException {
    Map<String, String> figures = new TreeMap<>();
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.STAFF)) {
      for (KpiQuestion question : questions()) {
        for (ComputedFigure figure : FigureReader.all(connection, question)) {
          put(figures, question, figure);
        }
      }
    }
    return figures;
  }

  private static void put(
      Map<String, String> figures, KpiQuestion question, ComputedFigure figure) {
    if (figure.value() != null) {
      String member = figure.members().isEmpty() ? null : figure.members().get(0);
      figures.put(
          key(question, figure.period().code(), member),
          figure.value().setScale(question.kpi().decimals(), RoundingMode.HALF_UP).toPlainString());
    }
  }

  /** The same as kept with an edition. */
  static Map<String, String> kept(long edition) throws SQLException {
    Map<String, String> figures = new TreeMap<>();
    for (KpiQuestion question : questions()) {
      for (Move move : moves(question, edition)) {
        String key = key(question, move.period(), move.member());
        if (move.value() == null) {
          figures.remove(key);
        } else {
          figures.put(key, move.value().toPlainString());
        }
      }
    }
    return figures;
  }

  /** All that became of figures from one edition to another. */
  static List<FigureChange> changes(long from, long to) throws SQLException {
    List<FigureChange> changes = new ArrayList<>();
    for (KpiQuestion question : questions()) {
      changes.addAll(FigureChange.since(from, question.kpi(), moves(question, to)));
    }
    return changes;
  }

  private static List<Move> moves(KpiQuestion question, long upTo) throws SQLException {
    List<Move> moves = new ArrayList<>();
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.STAFF);
        PreparedStatement statement =
            BoundStatement.prepare(connection, HistorySql.moves(question, upTo));
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        moves.add(Move.read(row));
      }
    }
    return moves;
  }

  private static List<KpiQuestion> questions() {
    List<Kpi> kpis =
        KpiCatalogue.load().all().stream().filter(kpi -> KPIS.contains(kpi.id())).toList();
    assertThat(kpis).hasSameSizeAs(KPIS);
    return kpis.stream().flatMap(kpi -> StandardQuestions.of(kpi).stream()).toList();
  }

  private static String key(KpiQuestion question, String period, String member) {
    return "%s %s %s %s %s"
        .formatted(
            question.kpi().id(),
            question.calendar(),
            question.breakdowns().isEmpty() ? "" : question.breakdowns().get(0).id(),
            period,
            member);
  }
}
