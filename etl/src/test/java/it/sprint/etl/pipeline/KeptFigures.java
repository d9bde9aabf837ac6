package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.history.Cause;
import it.sprint.warehouse.history.FigureChange;
import it.sprint.warehouse.history.FigureChange.Move;
import it.sprint.warehouse.history.HistorySql;
import it.sprint.warehouse.history.StandardQuestions;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
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
    for (KpiQuestion question : questions()) {
      for (ComputedFigure figure :
          read(KpiSql.figures(question), row -> FigureReader.read(question, row))) {
        if (figure.value() != null) {
          String member = figure.members().isEmpty() ? null : figure.members().get(0);
          figures.put(
              key(question, figure.period().code(), member),
              figure
                  .value()
                  .setScale(question.kpi().decimals(), RoundingMode.HALF_UP)
                  .toPlainString());
        }
      }
    }
    return figures;
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
    return read(
        HistorySql.moves(question, upTo),
        row ->
            new Move(
                row.getString("period"),
                new Text(row.getString("name_it"), row.getString("name_en")),
                row.getString("member"),
                row.getLong("edition_number"),
                Cause.of(row.getString("cause")),
                row.getBigDecimal("value")));
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

  /** Reads one row. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static <T> List<T> read(BoundSql sql, Reader<T> reader) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.STAFF);
        PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.values().size(); i++) {
        statement.setObject(i + 1, sql.values().get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
    }
    return rows;
  }
}
