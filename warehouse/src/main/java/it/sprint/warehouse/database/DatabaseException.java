package it.sprint.warehouse.database;

import java.sql.SQLException;

/** The database cannot be used: what failed, why, and what to do about it. */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  private DatabaseException(String message) {
    super(message);
  }

  static DatabaseException cannotStart(Object directory, Throwable cause) {
    return new DatabaseException(
        "Cannot start the embedded PostgreSQL in %s: %s. Read %s/postgres.log, or set SPRINT_DB_URL to use a server of your own."
            .formatted(directory, cause.getMessage(), directory),
        cause);
  }

  static DatabaseException cannotStop(Object home, Throwable cause) {
    return new DatabaseException(
        "Cannot stop the embedded PostgreSQL in %s: %s. The next command takes it over."
            .formatted(home, cause.getMessage()),
        cause);
  }

  static DatabaseException passwordMissing(DatabaseRole role) {
    return new DatabaseException(
        "Cannot connect as %s: %s is not set. SPRINT_DB_URL is, so each role needs its password from the environment."
            .formatted(role.roleName(), role.passwordVariable()));
  }

  static DatabaseException administratorMissing() {
    return new DatabaseException(
        "Cannot migrate: SPRINT_DB_USER and SPRINT_DB_PASSWORD are not set. Name a user who may create roles in the database of SPRINT_DB_URL.");
  }

  static DatabaseException cannotMigrate(Login login, Throwable cause) {
    return new DatabaseException(
        "Cannot migrate the database as %s: %s".formatted(login, cause.getMessage()), cause);
  }

  /** A statement of a part that uses the database failed; the cause keeps the database's code. */
  public static DatabaseException cannot(String purpose, SQLException cause) {
    return new DatabaseException(
        "Cannot %s: %s. Start the database, or run ./sprint migrate when it is new."
            .formatted(purpose, cause.getMessage()),
        cause);
  }

  static DatabaseException cannotUseHome(Object home, Throwable cause) {
    return new DatabaseException(
        "Cannot use the folder %s: %s. Make it writable, or set SPRINT_HOME to another one."
            .formatted(home, cause.getMessage()),
        cause);
  }
}
