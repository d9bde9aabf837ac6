package it.sprint.api.database;

import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of this server. When the embedded one was stopped by the process that owned it, the
 * next connection starts it again. Closing it stops an embedded server that this process owns.
 */
final class WarehouseDatabase implements AutoCloseable {

  private final DatabaseSettings settings;
  private volatile Database database;
  private volatile boolean isClosed;

  private WarehouseDatabase(DatabaseSettings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  /** Fails when the settings cannot work; a server that does not answer is no failure yet. */
  static WarehouseDatabase open(DatabaseSettings settings) {
    Database database = Database.open(settings);
    database.login(DatabaseRole.PUBLIC);
    database.login(DatabaseRole.APP);
    database.login(DatabaseRole.STAFF);
    return new WarehouseDatabase(settings, database);
  }

  Connection connect(DatabaseRole role) throws SQLException {
    Database current = database;
    try {
      return current.connect(role);
    } catch (SQLException exception) {
      if (isClosed || settings instanceof DatabaseSettings.Server) {
        throw exception;
      }
      return reopened().connect(role);
    }
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
