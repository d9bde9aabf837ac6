package it.sprint.warehouse.history;

import it.sprint.warehouse.history.StandardFigure.Cell;
import it.sprint.warehouse.kpi.Kpi;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The standard figures of all editions: a row where one moved, with the edition and the cause. */
final class FigureHistory {

  private static final String NULL = "\\N";

  private final Connection connection;

  FigureHistory(Connection connection) {
    this.connection = connection;
  }

  /** When in the making of which edition. */
  record Moment(long edition, int step, Cause cause) {}

  /** What the figures of a KPI are after all that is written. */
  Map<Cell, StandardFigure> latest(Kpi kpi) throws SQLException {
    String sql =
        """
        select distinct on (calendar, breakdown, period, member)
            calendar, breakdown, period, nullif(member, ''), value, numerator, denominator
        from ops.standard_figure
        where kpi = ?
        order by calendar, breakdown, period, member, edition_number desc, step desc
        """;
    Map<Cell, StandardFigure> figures = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, kpi.id());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          figures.put(
              new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
              new StandardFigure(row.getBigDecimal(5), row.getBigDecimal(6), row.getBigDecimal(7)));
        }
      }
    }
    return figures;
  }

  /** Writes figures that moved. */
  void add(Kpi kpi, Moment moment, Map<Cell, StandardFigure> moved) throws SQLException {
    StringBuilder rows = new StringBuilder();
    moved.forEach((cell, figure) -> append(rows, kpi, moment, Map.entry(cell, figure)));
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              """
              copy ops.standard_figure (
                  kpi, calendar, breakdown, period, member, edition_number, step, cause, is_public,
                  value, numerator, denominator) from stdin
              """,
              new StringReader(rows.toString()));
    } catch (IOException exception) {
      throw new SQLException("The figures could not be sent.", exception);
    }
  }

  private static void append(
      StringBuilder rows, Kpi kpi, Moment moment, Map.Entry<Cell, StandardFigure> moved) {
    Cell cell = moved.getKey();
    StandardFigure figure = moved.getValue();
    rows.append(text(kpi.id())).append('\t');
    rows.append(text(cell.calendar())).append('\t');
    rows.append(text(cell.breakdown())).append('\t');
    rows.append(text(cell.period())).append('\t');
    rows.append(cell.member() == null ? "" : text(cell.member())).append('\t');
    rows.append(moment.edition()).append('\t');
    rows.append(moment.step()).append('\t');
    rows.append(moment.cause().code()).append('\t');
    rows.append(kpi.audience().isEverybody() ? 't' : 'f').append('\t');
    rows.append(number(figure.value())).append('\t');
    rows.append(number(figure.numerator())).append('\t');
    rows.append(number(figure.denominator())).append('\n');
  }

  /** In the text form of COPY. */
  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? NULL : value.toPlainString();
  }
}
