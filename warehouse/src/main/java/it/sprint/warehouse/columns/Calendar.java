package it.sprint.warehouse.columns;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.ComputedFigure.Period;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The periods of each calendar, in time order. */
final class Calendar {

  private Calendar() {}

  static Map<String, List<Period>> all(Connection connection) throws SQLException {
    Map<String, List<Period>> calendars = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select calendar, period, name_it, name_en, starts_on, ends_on
                from reference.calendar_period order by calendar, starts_on
                """)) {
      while (row.next()) {
        calendars
            .computeIfAbsent(row.getString("calendar"), calendar -> new ArrayList<>())
            .add(
                new Period(
                    row.getString("period"),
                    new Text(row.getString("name_it"), row.getString("name_en")),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class)));
      }
    }
    return calendars;
  }
}
