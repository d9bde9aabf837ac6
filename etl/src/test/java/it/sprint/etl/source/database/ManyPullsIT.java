package it.sprint.etl.source.database;

import static it.sprint.etl.source.database.Desk.lines;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.Pulled;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls while the partner works: nothing is lost and every pull is one moment. */
class ManyPullsIT {

  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"(person|need)\":\\{\"id\":([0-9]+),\"name\":\"([^\"]*)\".*\"deleted_at\":(null)?.*");

  @TempDir private Path home;

  @Test
  void unionOfTwentyPullsIsThePartnersTable() throws Exception {
    try (Desk desk = Desk.open()) {
      desk.reset();
      Random random = new Random(4711);
      Map<String, String> known = new TreeMap<>();
      PullState state = null;
      List<Connection> open = new ArrayList<>();
      for (int round = 0; round < 20; round++) {
        work(desk, random, open);
        state = take(desk.pull(home, state), known);
        settleSome(open, random);
      }
      for (Connection connection : open) {
        finish(connection);
      }
      take(desk.pull(home, state), known);

      assertThat(known).hasSizeGreaterThan(40).isEqualTo(rows(desk));
      assertThat(known.values()).anyMatch(row -> row.endsWith(" deleted"));
    }
  }

  /** One transaction that may stay open over several pulls, on rows that no other one has. */
  private static void work(Desk desk, Random random, List<Connection> open) throws SQLException {
    for (int transaction = 0; transaction < 4; transaction++) {
      Connection connection = desk.connect();
      connection.setAutoCommit(false);
      open.add(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set lock_timeout = '20ms'");
        for (int change = 0; change < 3; change++) {
          tryChange(connection, statement, random);
        }
      }
      if (random.nextBoolean()) {
        open.remove(connection);
        finish(connection);
      }
    }
  }

  /** A row that another open transaction holds is left to it. */
  private static void tryChange(Connection connection, Statement statement, Random random)
      throws SQLException {
    String table = random.nextBoolean() ? "person" : "need";
    String deleted = random.nextInt(5) == 0 ? "now()" : "null";
    statement.execute("savepoint before");
    try {
      statement.execute(
          "insert into %s (id, name) values (%d, 'v%d') on conflict (id) do update set name = excluded.name, updated_at = now(), deleted_at = %s"
              .formatted(table, random.nextInt(60), random.nextInt(1_000), deleted));
    } catch (SQLException held) {
      assertThat(held.getSQLState()).isEqualTo("55P03");
      statement.execute("rollback to savepoint before");
    }
    assertThat(connection.isClosed()).isFalse();
  }

  private static void settleSome(List<Connection> open, Random random) throws SQLException {
    for (Connection connection : List.copyOf(open)) {
      if (random.nextInt(3) == 0) {
        open.remove(connection);
        finish(connection);
      }
    }
  }

  private static void finish(Connection connection) throws SQLException {
    connection.commit();
    connection.close();
  }

  private static PullState take(Pulled pulled, Map<String, String> known) throws Exception {
    for (String line : lines(pulled)) {
      Matcher parts = LINE.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      known.put(
          parts.group(1) + " " + parts.group(2),
          parts.group(3) + (parts.group(4) == null ? " deleted" : ""));
    }
    return pulled.state();
  }

  private static Map<String, String> rows(Desk desk) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    for (String table : List.of("person", "need")) {
      for (String row :
          desk.query(
              "select id || '|' || name || case when deleted_at is null then '' else ' deleted' end from "
                  + table)) {
        String[] parts = row.split("\\|", -1);
        rows.put(table + " " + parts[0], parts[1]);
      }
    }
    return rows;
  }

  @Test
  void pullIsOneMomentOfAllTables() throws Exception {
    try (Desk desk = Desk.open()) {
      desk.reset();
      AtomicBoolean goesOn = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        List<Future<?>> writers =
            List.of(
                threads.submit(() -> writePairs(desk, 0, goesOn)),
                threads.submit(() -> writePairs(desk, 1_000_000, goesOn)));
        for (int round = 0; round < 5; round++) {
          Map<String, String> known = new TreeMap<>();
          take(desk.pull(home, null), known);
          List<String> persons = keys(known, "person ");
          assertThat(keys(known, "need ")).isEqualTo(persons);
        }
        goesOn.set(false);
        for (Future<?> writer : writers) {
          writer.get();
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static Void writePairs(Desk desk, int first, AtomicBoolean goesOn) throws SQLException {
    try (Connection connection = desk.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int id = first; goesOn.get(); id++) {
        statement.execute("insert into need (id, name) values (" + id + ", 'x')");
        statement.execute("insert into person (id, name) values (" + id + ", 'x')");
        connection.commit();
      }
    }
    return null;
  }

  private static List<String> keys(Map<String, String> known, String table) {
    return known.keySet().stream()
        .filter(key -> key.startsWith(table))
        .map(key -> key.substring(table.length()))
        .toList();
  }
}
