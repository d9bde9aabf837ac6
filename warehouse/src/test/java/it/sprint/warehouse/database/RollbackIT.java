package it.sprint.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The changelog goes up, all the way down, and up again. */
@EnabledIfSystemProperty(
    named = "sprint.test.database",
    matches = "embedded",
    disabledReason = "the shared container must keep its schema")
class RollbackIT {

  @TempDir private Path home;

  @Test
  void everyChangesetCanBeTakenBack() throws Exception {
    try (Database database =
        Database.open(DatabaseSettings.fromEnvironment(Map.of("SPRINT_HOME", home.toString())))) {
      Migration.apply(database);
      int changes = number(database, "select count(*) from liquibase.databasechangelog");

      rollBack(database, changes);

      assertThat(number(database, "select count(*) from liquibase.databasechangelog")).isZero();
      assertThat(
              number(
                  database,
                  """
                  select count(*) from pg_namespace
                  where nspname in ('reference', 'ops', 'published', 'app', 'mart', 'health', 'staff')
                  """))
          .isZero();

      Migration.apply(database);
      assertThat(number(database, "select count(*) from liquibase.databasechangelog"))
          .isEqualTo(changes);
    }
  }

  private static void rollBack(Database database, int changes) throws Exception {
    try (Connection connection = database.connect(DatabaseRole.OWNER)) {
      liquibase.database.Database target =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      target.setLiquibaseSchemaName(Roles.LIQUIBASE_SCHEMA);
      Scope.child(
          Map.of(
              Scope.Attr.resourceAccessor.name(),
              new ClassLoaderResourceAccessor(RollbackIT.class.getClassLoader())),
          () ->
              new CommandScope(RollbackCountCommandStep.COMMAND_NAME)
                  .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
                  .addArgumentValue(
                      DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, "db/changelog.yaml")
                  .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, changes)
                  .execute());
    }
  }

  private static int number(Database database, String sql) throws Exception {
    try (Connection connection = database.connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
