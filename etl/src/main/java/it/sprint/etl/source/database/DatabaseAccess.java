package it.sprint.etl.source.database;

import it.sprint.etl.source.pull.PullException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.postgresql.Driver;

/**
 * Where a partner's PostgreSQL is and the role that reads it; encrypted, unless on this machine.
 */
public record DatabaseAccess(String url, String user, String password) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<String> CHECKED = Set.of("verify-full", "verify-ca");

  public DatabaseAccess {
    Properties parts = parts(url);
    if (parts == null) {
      throw new IllegalArgumentException("it is not of the form jdbc:postgresql://host/database");
    }
    if (parts.containsKey("user") || parts.containsKey("password")) {
      throw new IllegalArgumentException("user and password do not belong in an address");
    }
    String mode = parts.getProperty("sslmode");
    if (!isThisMachine(parts) && mode != null && !CHECKED.contains(mode)) {
      throw new IllegalArgumentException(
          "sslmode=%s does not make sure who answers; leave it out or write verify-full"
              .formatted(mode));
    }
  }

  /**
   * Reads an access from the settings.
   *
   * @param variable the setting's name, for the message when it cannot be used
   */
  public static DatabaseAccess of(String variable, String url, String user, String password) {
    try {
      return new DatabaseAccess(url.strip(), user.strip(), password);
    } catch (IllegalArgumentException exception) {
      throw PullException.badSetting(variable, exception.getMessage());
    }
  }

  Connection connect(DatabaseOptions options) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "sprint");
    properties.setProperty("readOnly", "true");
    properties.setProperty("readOnlyMode", "always");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty(
        "socketTimeout", Long.toString(options.statementTime().plusSeconds(30).toSeconds()));
    properties.setProperty("logServerErrorDetail", "false");
    // Wide rows make the driver fetch fewer of them at a time.
    properties.setProperty("defaultRowFetchSize", Integer.toString(options.fetchRows()));
    properties.setProperty("adaptiveFetch", "true");
    properties.setProperty("adaptiveFetchMaximum", Integer.toString(options.fetchRows()));
    properties.setProperty("maxResultBuffer", "64M");
    Properties parts = parts(url);
    if (parts != null && !isThisMachine(parts) && !parts.containsKey("sslmode")) {
      properties.setProperty("sslmode", "verify-full");
    }
    return DriverManager.getConnection(url, properties);
  }

  /** Host and database, for people. */
  String place() {
    Properties parts = parts(url);
    return parts == null
        ? "PostgreSQL"
        : "%s/%s".formatted(parts.getProperty("PGHOST"), parts.getProperty("PGDBNAME"));
  }

  private static boolean isThisMachine(Properties parts) {
    return THIS_MACHINE.containsAll(List.of(parts.getProperty("PGHOST", "").split(",")));
  }

  private static Properties parts(String url) {
    return Driver.parseURL(url, null);
  }

  /** Leaves the password out, so that an access may be logged. */
  @Override
  public String toString() {
    return user + " at " + place();
  }
}
