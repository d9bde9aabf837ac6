package it.sprint.warehouse.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One migrated database for all tests of a JVM: embedded, or a container when the system property
 * {@code sprint.test.database} is {@code container}.
 */
public final class MigratedDatabase {

  private MigratedDatabase() {}

  public static Database shared() {
    return Shared.DATABASE;
  }

  /** The environment under which another process would find the same database. */
  public static Map<String, String> environment() {
    return Shared.ENVIRONMENT;
  }

  /** Empties the ledger and the published facts; reference lists stay. */
  public static void clean() throws SQLException {
    try (Connection connection = shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$
          begin
            execute (
              select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
                || ', app.council_action, app.indicator_target, app.indicator_value, app.link_decision,'
                || ' app.vault_access, app.person_restriction, app.person_request restart identity'
              from pg_tables
              where schemaname in ('ops', 'published', 'mart', 'health')
            );
          end
          $$
          """);
    }
  }

  /** Removes every account and attempt. */
  public static void removeAccounts() throws SQLException {
    try (Connection connection = shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate app.account, app.sign_in, app.delivery_decision, app.upload, app.council_action,"
              + " app.indicator_target, app.indicator_value restart identity");
    }
  }

  private static final class Shared {
    static final Map<String, String> ENVIRONMENT = start();
    static final Database DATABASE = open(ENVIRONMENT);

    private static Database open(Map<String, String> environment) {
      Database database = Database.open(DatabaseSettings.fromEnvironment(environment));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(database, environment)));
      Migration.apply(database);
      return database;
    }

    private static void remove(Database database, Map<String, String> environment) {
      database.close();
      String home = environment.get("SPRINT_HOME");
      if (home != null) {
        deleteRecursively(Path.of(home));
      }
    }

    private static void deleteRecursively(Path folder) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }

    private static Map<String, String> start() {
      return switch (System.getProperty("sprint.test.database", "embedded")) {
        case "embedded" -> embedded();
        case "container" -> PostgresContainer.start();
        default ->
            throw new IllegalStateException(
                "sprint.test.database is neither 'embedded' nor 'container'");
      };
    }

    private static Map<String, String> embedded() {
      try {
        Path home = Files.createTempDirectory("sprint-test");
        return new HashMap<>(Map.of("SPRINT_HOME", home.toString()));
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }
  }
}
