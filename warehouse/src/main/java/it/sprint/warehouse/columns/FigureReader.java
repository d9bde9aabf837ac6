package it.sprint.warehouse.columns;

import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.Note;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that the database computed. */
public final class FigureReader {

  private FigureReader() {}

  /** Asks the database for all figures that answer a question. */
  public static List<ComputedFigure> all(Connection connection, KpiQuestion question)
      throws SQLException {
    List<ComputedFigure> figures = new ArrayList<>();
    try (PreparedStatement statement =
            BoundStatement.prepare(connection, KpiSql.figures(question));
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        figures.add(read(question, row));
      }
    }
    return figures;
  }

  /** Reads a row of {@code KpiSql.figures}. */
  public static ComputedFigure read(KpiQuestion question, ResultSet row) throws SQLException {
    boolean isRatio = question.kpi().measure().aggregate().isRatio();
    boolean isCovered = question.findCoverage().isPresent();
    return new ComputedFigure(
        period(row),
        members(question, row),
        row.getBigDecimal("value"),
        isRatio ? row.getBigDecimal("numerator") : null,
        isRatio ? row.getBigDecimal("denominator") : null,
        row.getObject("as_of", LocalDate.class),
        isCovered ? row.getLong("covered") : 0,
        isCovered ? row.getLong("due") : 0,
        notes(question, row));
  }

  /** Reads the period of a row of {@code KpiSql.figures} or {@code KpiSql.periods}. */
  public static ComputedFigure.Period period(ResultSet row) throws SQLException {
    return new ComputedFigure.Period(
        row.getString("period_code"),
        new Text(row.getString("period_name_it"), row.getString("period_name_en")),
        row.getObject("period_starts_on", LocalDate.class),
        row.getObject("period_ends_on", LocalDate.class));
  }

  private static List<@Nullable String> members(KpiQuestion question, ResultSet row)
      throws SQLException {
    List<@Nullable String> members = new ArrayList<>();
    for (int number = 1; number <= question.breakdowns().size(); number++) {
      members.add(row.getString("member_" + number));
    }
    return members;
  }

  private static List<ComputedFigure.NoteSum> notes(KpiQuestion question, ResultSet row)
      throws SQLException {
    List<ComputedFigure.NoteSum> notes = new ArrayList<>();
    for (Note note : question.kpi().notes()) {
      int number = notes.size() + 1;
      notes.add(
          new ComputedFigure.NoteSum(
              row.getLong("note_%d_count".formatted(number)),
              note.amount() == null
                  ? null
                  : row.getBigDecimal("note_%d_amount".formatted(number))));
    }
    return notes;
  }
}
