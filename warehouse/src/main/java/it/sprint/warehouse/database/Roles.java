package it.sprint.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the database roles and what they need before the first changeset runs. */
final class Roles {

  static final String LIQUIBASE_SCHEMA = "liquibase";

  private Roles() {}

  static void create(Login administrator, Database database) throws SQLException {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (DatabaseRole role : DatabaseRole.values()) {
        create(statement, database.login(role));
      }
      String name = statement.enquoteIdentifier(connection.getCatalog(), true);
      String owner = DatabaseRole.OWNER.roleName();
      statement.execute("revoke all on database " + name + " from public");
      statement.execute("revoke create on schema public from public");
      statement.execute("grant connect, create on database " + name + " to " + owner);
      for (DatabaseRole role : DatabaseRole.values()) {
        statement.execute("grant connect on database " + name + " to " + role.roleName());
      }
      statement.execute(
          "grant temporary on database " + name + " to " + DatabaseRole.ETL.roleName());
      statement.execute("grant " + owner + " to current_user");
      statement.execute(
          "create schema if not exists " + LIQUIBASE_SCHEMA + " authorization " + owner);
      connection.commit();
    }
  }

  private static void create(Statement statement, Login login) throws SQLException {
    String password = statement.enquoteLiteral(login.password());
    statement.execute(
        "do $$ begin create role %s login; exception when duplicate_object then null; end $$"
            .formatted(login.user()));
    statement.execute("alter role %s login password %s".formatted(login.user(), password));
  }
}
