package it.sprint.warehouse.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What separates a table from its list: keys that are gone, rows that are new or differ. */
record TableChange(
    ReferenceTable table, List<List<@Nullable String>> gone, List<List<@Nullable String>> changed) {

  static TableChange of(Connection connection, TableContent content) throws SQLException {
    ReferenceTable table = content.table();
    Map<List<@Nullable String>, List<@Nullable String>> present = present(connection, table);
    List<List<@Nullable String>> changed = new ArrayList<>();
    for (List<@Nullable String> row : content.rows()) {
      if (!row.equals(present.remove(key(table, row)))) {
        changed.add(row);
      }
    }
    return new TableChange(table, List.copyOf(present.keySet()), changed);
  }

  void deleteGone(Connection connection) throws SQLException {
    if (gone.isEmpty()) {
      return;
    }
    String places = "(" + placeholders(table.keyColumns()) + ")";
    String sql =
        "delete from reference.%s where (%s) in (%s)"
            .formatted(
                table.name(),
                String.join(", ", table.keyNames()),
                String.join(", ", Collections.nCopies(gone.size(), places)));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int place = 1;
      for (List<@Nullable String> key : gone) {
        place = bind(statement, place, key);
      }
      statement.executeUpdate();
    }
  }

  void upsertChanged(Connection connection) throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(upsertSql())) {
      for (List<@Nullable String> row : changed) {
        bind(statement, 1, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private String upsertSql() {
    List<String> columns = table.columnNames();
    return "insert into reference.%s (%s) values (%s) on conflict (%s) do %s"
        .formatted(
            table.name(),
            String.join(", ", columns),
            placeholders(columns.size()),
            String.join(", ", table.keyNames()),
            onConflict(columns.subList(table.keyColumns(), columns.size())));
  }

  /** Where all columns are the key, a row that is there already is the same row. */
  private static String onConflict(List<String> details) {
    if (details.isEmpty()) {
      return "nothing";
    }
    return details.stream()
        .map(column -> "%s = excluded.%s".formatted(column, column))
        .collect(Collectors.joining(", ", "update set ", ""));
  }

  private static Map<List<@Nullable String>, List<@Nullable String>> present(
      Connection connection, ReferenceTable table) throws SQLException {
    String columns =
        table.columnNames().stream().map("%s::text"::formatted).collect(Collectors.joining(", "));
    String sql = "select %s from reference.%s".formatted(columns, table.name());
    Map<List<@Nullable String>, List<@Nullable String>> rows = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<@Nullable String> row = row(result, table.columns().size());
        rows.put(key(table, row), row);
      }
    }
    return rows;
  }

  private static List<@Nullable String> row(ResultSet result, int columns) throws SQLException {
    List<@Nullable String> row = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      row.add(result.getString(column));
    }
    return row;
  }

  private static List<@Nullable String> key(ReferenceTable table, List<@Nullable String> row) {
    return List.copyOf(row.subList(0, table.keyColumns()));
  }

  /** Binds texts without a type, so that PostgreSQL reads each as its column's type. */
  private static int bind(
      PreparedStatement statement, int firstPlace, List<@Nullable String> values)
      throws SQLException {
    int place = firstPlace;
    for (String value : values) {
      statement.setObject(place, value, Types.OTHER);
      place++;
    }
    return place;
  }

  private static String placeholders(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
