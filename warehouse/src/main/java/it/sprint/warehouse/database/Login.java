package it.sprint.warehouse.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where to connect, as whom, with which password. */
public record Login(String url, String user, String password) {

  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "sprint");
    // An error's detail repeats the row that failed: personal values must not reach logs.
    properties.setProperty("logServerErrorDetail", "false");
    return DriverManager.getConnection(url, properties);
  }

  /** Leaves the password out, so that a login may be logged. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
