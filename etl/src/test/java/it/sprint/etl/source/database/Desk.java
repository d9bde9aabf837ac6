package it.sprint.etl.source.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.sprint.etl.generator.partner.DatabasePartner;
import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Sleeper;
import it.sprint.etl.source.pull.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A partner's PostgreSQL with two tables, and pulls from it as a role that may only read. */
final class Desk implements AutoCloseable {

  static final List<String> COLUMNS = List.of("id", "name", "updated_at", "deleted_at");

  final List<String> notices = new ArrayList<>();
  private final EmbeddedPostgres server;

  private Desk(EmbeddedPostgres server) {
    this.server = server;
  }

  static Desk open() throws IOException {
    return new Desk(EmbeddedPostgres.builder().start());
  }

  /** Makes the tables {@code person} and {@code need} anew, empty. */
  void reset() throws SQLException {
    execute(
        """
        drop table if exists person, need;
        create table person (id bigint primary key, name text, hidden text,
            updated_at timestamptz not null default now(), deleted_at timestamptz);
        create table need (like person including all)
        """);
    try (Connection connection = connect()) {
      partner(connection).letRead("reader", "reading", List.of("person", "need"));
    }
    notices.clear();
  }

  static DatabasePartner partner(Connection connection) {
    return new DatabasePartner(
        connection, new DatabasePartner.Keys("id", "updated_at", "deleted_at"));
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(address(), "postgres", "");
  }

  String address() {
    return server.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  static TableQuery table(String name) {
    return new TableQuery(name, COLUMNS, "id", "updated_at", "deleted_at");
  }

  static DatabaseOptions overlapOf(Duration overlap) {
    return new DatabaseOptions(
        overlap, Duration.ofSeconds(1), Duration.ofMinutes(1), 2, ZoneId.of("Europe/Rome"));
  }

  Pulled pull(Path folder, @Nullable PullState before) {
    return pull(folder, before, overlapOf(Duration.ZERO), List.of(table("person"), table("need")));
  }

  Pulled pull(
      Path folder, @Nullable PullState before, DatabaseOptions options, List<TableQuery> tables) {
    Surroundings surroundings =
        new Surroundings(folder, Clock.systemUTC(), Sleeper.real(), new Random(1), notices::add);
    DatabaseFeed feed = new DatabaseFeed("polo-desk", "polo", tables);
    DatabaseAccess access = new DatabaseAccess(address(), "reader", "reading");
    return new DatabasePull(feed, access, options, surroundings).pull(before);
  }

  static List<String> lines(Pulled pulled) throws IOException {
    return pulled.path() == null ? List.of() : Files.readAllLines(pulled.path());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
