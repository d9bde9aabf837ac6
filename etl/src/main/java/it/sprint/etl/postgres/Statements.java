package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Short forms of JDBC: one statement, its values, its answer. */
final class Statements {

  private Statements() {}

  /** Something done with the database. */
  interface Action<T> {
    T run() throws SQLException;
  }

  /** Does something with the database; a failure says which task could not be done. */
  static <T> T run(String task, Action<T> action) {
    try {
      return action.run();
    } catch (SQLException exception) {
      throw RunException.databaseFailed(task, exception);
    }
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  static long number(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  static boolean isTrue(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  static void requireSchema(Connection connection) throws SQLException {
    if (!isTrue(connection, "select to_regclass('ops.run') is not null")) {
      throw RunException.notMigrated();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
  }
}
