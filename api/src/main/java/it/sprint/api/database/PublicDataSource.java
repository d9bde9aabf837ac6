package it.sprint.api.database;

import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections to the warehouse as the public role. When the embedded server was stopped by the
 * process that owned it, the next connection starts it again. Closing it stops an embedded server
 * that this process owns.
 */
final class PublicDataSource extends AbstractDataSource implements AutoCloseable {

  private final DatabaseSettings settings;
  private volatile Database database;
  private volatile boolean isClosed;

  private PublicDataSource(DatabaseSettings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  /** Fails when the settings cannot work; a server that does not answer is no failure yet. */
  static PublicDataSource open(DatabaseSettings settings) {
    Database database = Database.open(settings);
    database.login(DatabaseRole.PUBLIC);
    return new PublicDataSource(settings, database);
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return database.connect(DatabaseRole.PUBLIC);
    } catch (SQLException exception) {
      if (isClosed || settings instanceof DatabaseSettings.Server) {
        throw exception;
      }
      return reopened().connect(DatabaseRole.PUBLIC);
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("Only the public role connects here.");
  }

  @Override
  public void close() {
    isClosed = true;
    database.close();
  }

  private synchronized Database reopened() throws SQLException {
    try {
      database = Database.open(settings);
      return database;
    } catch (DatabaseException exception) {
      throw new SQLException(exception.getMessage(), exception);
    }
  }
}
