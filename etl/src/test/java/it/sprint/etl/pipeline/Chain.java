package it.sprint.etl.pipeline;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.source.PullSettings;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.delta.DeltaLog;

/** The whole pipeline of one test: its own inbox and lake, the shared database and session. */
final class Chain {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-04-01T02:00:00Z"), ZoneOffset.UTC);

  private static final List<StarTable> PERSONS =
      StarTables.all().stream().filter(table -> table.name().equals("dim_person")).toList();

  private final EtlSettings settings;
  private final List<String> progress = new ArrayList<>();

  Chain(Path home, Path publicFolder) throws SQLException {
    this(home, publicFolder, Map.of());
  }

  /** A pipeline with settings of its own, such as where partners are pulled from. */
  Chain(Path home, Path publicFolder, Map<String, String> environment) throws SQLException {
    this(home, publicFolder, environment, PERSONS);
  }

  /** A pipeline that makes all tables of the star: the others save the time. */
  static Chain withStar(Path home, Path publicFolder) throws SQLException {
    return new Chain(home, publicFolder, Map.of(), StarTables.all());
  }

  /** A pipeline that makes some facts, and all that they ask. */
  static Chain withFacts(Path home, Path publicFolder, List<StarTable> facts) throws SQLException {
    Set<StarTable> wanted = new HashSet<>(facts);
    List<StarTable> backwards = new ArrayList<>(StarTables.all());
    Collections.reverse(backwards);
    for (StarTable table : backwards) {
      if (wanted.stream().anyMatch(other -> other.asks(table))) {
        wanted.add(table);
      }
    }
    return new Chain(
        home, publicFolder, Map.of(), StarTables.all().stream().filter(wanted::contains).toList());
  }

  private Chain(Path home, Path publicFolder, Map<String, String> environment, List<StarTable> star)
      throws SQLException {
    MigratedDatabase.clean();
    forgetEarlierLakes();
    settings =
        new EtlSettings(
            home.resolve("inbox"),
            home.resolve("received"),
            home.resolve("pulled"),
            home.resolve("uploads"),
            PullSettings.fromEnvironment(environment),
            home.resolve("lake").toString(),
            home.resolve("vault").toString(),
            KeyRing.fromEnvironment(Map.of("SPRINT_HOME", home.toString())),
            Optional.of(publicFolder),
            "local[2]",
            new DatabaseSettings.Embedded(home),
            EtlSettings.landedDays(environment),
            star);
  }

  /** The session outlives the lakes of other tests; what it keeps of them fills the memory. */
  private static void forgetEarlierLakes() {
    DeltaLog.clearCache();
    SharedSpark.session().catalog().clearCache();
  }

  /**
   * Puts generated files where partners put them.
   *
   * @param isWanted asked for each, by its path among what was generated
   */
  void deliver(Path generated, Predicate<Path> isWanted) throws IOException {
    GeneratedFiles.deliver(generated, settings.inbox(), isWanted);
  }

  /** Runs the pipeline once and gives what it said. */
  List<String> run() {
    return run(Duration.ZERO);
  }

  /** Runs it so much later. */
  List<String> run(Duration later) {
    return run(later, settings);
  }

  /** Runs it so much later without making one of the tables. */
  List<String> runWithout(String table, Duration later) {
    List<StarTable> others =
        settings.star().stream().filter(other -> !other.name().equals(table)).toList();
    return run(later, making(others));
  }

  private EtlSettings making(List<StarTable> star) {
    return new EtlSettings(
        settings.inbox(),
        settings.received(),
        settings.pulled(),
        settings.uploads(),
        settings.pulls(),
        settings.lake(),
        settings.vault(),
        settings.keys(),
        settings.publicFolder(),
        settings.sparkMaster(),
        settings.database(),
        settings.landedDays(),
        star);
  }

  private List<String> run(Duration later, EtlSettings settings) {
    progress.clear();
    Clock clock = Clock.offset(CLOCK, later);
    new NightlyRun(settings, MigratedDatabase.shared(), clock, SharedSpark::session, progress::add)
        .run();
    return List.copyOf(progress);
  }

  /** Makes the whole star anew and gives what was said. */
  List<String> rebuild() throws SQLException {
    progress.clear();
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      Lake lake = new Lake(SharedSpark.session(), settings.lake());
      new StarRebuild(lake, connection, CLOCK, progress::add).run(settings);
    }
    return List.copyOf(progress);
  }

  /** Goes back to an edition and gives what was said. */
  List<String> back(long edition) throws SQLException {
    progress.clear();
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      new EditionBack(connection, CLOCK, progress::add).to(edition, settings, SharedSpark::session);
    }
    return List.copyOf(progress);
  }

  List<String> progress() {
    return List.copyOf(progress);
  }

  EtlSettings settings() {
    return settings;
  }

  /** Changes the database as its owner may. */
  static void asOwner(String sql) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, each as its values joined by {@code |}. */
  static List<String> query(String sql) throws SQLException {
    return query(DatabaseRole.ETL, sql);
  }

  static List<String> query(DatabaseRole role, String sql) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(role);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(String.valueOf(rows.getString(column)));
        }
        found.add(String.join("|", values));
      }
      return found;
    }
  }
}
