package it.sprint.warehouse.database;

import it.sprint.warehouse.kpi.BoundSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** SQL with its values, made ready to run. */
public final class BoundStatement {

  private BoundStatement() {}

  /** Whoever asks closes it. */
  public static PreparedStatement prepare(Connection connection, BoundSql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    for (int i = 0; i < sql.values().size(); i++) {
      statement.setObject(i + 1, sql.values().get(i));
    }
    return statement;
  }
}
