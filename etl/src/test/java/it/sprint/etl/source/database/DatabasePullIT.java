package it.sprint.etl.source.database;

import static it.sprint.etl.source.database.Desk.lines;
import static it.sprint.etl.source.database.Desk.overlapOf;
import static it.sprint.etl.source.database.Desk.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Pulled;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull from a database reads, writes down and says. */
class DatabasePullIT {

  private static Desk desk;

  @TempDir private Path home;

  @BeforeAll
  static void open() throws IOException {
    desk = Desk.open();
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  @BeforeEach
  void reset() throws SQLException {
    desk.reset();
  }

  @Test
  void tablesComeInOneFileByTimeOfChangeAndKey() throws Exception {
    desk.execute(
        """
        insert into person (id, name, hidden, updated_at) values
            (10, E'À\\n"', 'not asked for', '2023-04-01 12:00:00+02'),
            (9, null, 'not asked for', '2023-04-01 12:00:00+02'),
            (11, 'b', null, '2023-03-26 01:30:00.123456+01');
        insert into need (id, updated_at, deleted_at) values (1, '2023-04-02 00:00+00', '2023-04-02 00:00+00')
        """);

    Pulled pulled = desk.pull(home, null);

    assertThat(lines(pulled))
        .containsExactly(
            "{\"person\":{\"id\":11,\"name\":\"b\",\"updated_at\":\"2023-03-26T00:30:00.123456Z\",\"deleted_at\":null}}",
            "{\"person\":{\"id\":10,\"name\":\"À\\n\\\"\",\"updated_at\":\"2023-04-01T10:00:00Z\",\"deleted_at\":null}}",
            "{\"person\":{\"id\":9,\"name\":null,\"updated_at\":\"2023-04-01T10:00:00Z\",\"deleted_at\":null}}",
            "{\"need\":{\"id\":1,\"name\":null,\"updated_at\":\"2023-04-02T00:00:00Z\",\"deleted_at\":\"2023-04-02T00:00:00Z\"}}");
    assertThat(pulled.rows()).isEqualTo(4);
    assertThat(pulled.state().watermark()).isEqualTo(Instant.parse("2023-04-02T00:00:00Z"));
    assertThat(desk.notices).isEmpty();
  }

  @Test
  void valuesAreWrittenByTheirType() throws Exception {
    desk.execute(
        """
        drop table if exists "odd ""table";
        create table "odd ""table" ("Ké""y" int, b boolean, n numeric, d date, t timestamp,
            updated_at timestamptz, deleted_at timestamptz);
        insert into "odd ""table" values
            (1, true, 1.10, '1994-03-15', '2023-07-01 10:00', '2023-07-01 10:00+00', 'infinity'),
            (2, false, 'NaN', null, '2023-01-01 10:00', null, null);
        grant select on "odd ""table" to reader
        """);
    TableQuery odd =
        new TableQuery(
            "public.odd \"table",
            List.of("Ké\"y", "b", "n", "d", "t", "updated_at", "deleted_at"),
            "Ké\"y",
            "updated_at",
            "deleted_at");

    assertThat(lines(desk.pull(home, null, overlapOf(Duration.ZERO), List.of(odd))))
        .containsExactly(
            "{\"odd \\\"table\":{\"Ké\\\"y\":2,\"b\":false,\"n\":\"NaN\",\"d\":null,\"t\":\"2023-01-01T09:00:00Z\",\"updated_at\":null,\"deleted_at\":null}}",
            "{\"odd \\\"table\":{\"Ké\\\"y\":1,\"b\":true,\"n\":1.10,\"d\":\"1994-03-15\",\"t\":\"2023-07-01T08:00:00Z\",\"updated_at\":\"2023-07-01T10:00:00Z\",\"deleted_at\":\"infinity\"}}");
  }

  @Test
  void onlyWhatChangedComesAfterwards() throws Exception {
    desk.execute("insert into person (id, updated_at) values (1, '2023-04-01'), (2, '2023-04-02')");
    PullState first = desk.pull(home, null).state();
    desk.execute("insert into person (id, name) values (3, 'new')");
    desk.execute("update person set deleted_at = now() where id = 1");

    assertThat(lines(desk.pull(home, first)))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("{\"person\":{\"id\":1,") && !line.contains("at\":null"))
        .anyMatch(line -> line.startsWith("{\"person\":{\"id\":2,"))
        .anyMatch(line -> line.startsWith("{\"person\":{\"id\":3,"));
  }

  @Test
  void emptyTablesMakeNoDeliveryAndAreRemembered() {
    Pulled pulled = desk.pull(home, null);

    assertThat(pulled.findFile()).isEmpty();
    assertThat(pulled.state().watermark()).isNull();
    assertThat(pulled.state().deliveredAt()).isNull();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void rowOfATransactionThatCommitsAfterThePullComesWithTheNextOne() throws Exception {
    try (Connection slow = desk.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into person (id, name) values (1, 'late')");
      desk.execute("insert into person (id, name) values (2, 'early')");
      Pulled first = desk.pull(home, null);
      assertThat(lines(first)).singleElement().asString().contains("early");
      slow.commit();

      // Without any overlap: the start of the running transaction bounds the watermark.
      Pulled second = desk.pull(home, first.state());

      assertThat(lines(second)).anyMatch(line -> line.contains("late"));
    }
  }

  @Test
  void transactionThatHasNotWrittenYetHoldsTheWatermarkToo() throws Exception {
    try (Connection slow = desk.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("select 1");
      desk.execute("insert into need (id, name) values (2, 'early')");
      Pulled first = desk.pull(home, null);
      statement.execute("insert into need (id, name) values (1, 'late')");
      slow.commit();

      assertThat(lines(desk.pull(home, first.state()))).anyMatch(line -> line.contains("late"));
    }
  }

  @Test
  void roleThatSeesNoOtherSessionsReliesOnTheOverlapAndIsTold() throws Exception {
    desk.execute("revoke pg_read_all_stats from reader");
    DatabaseOptions hour = overlapOf(Duration.ofHours(1));
    List<TableQuery> tables = List.of(table("person"));
    try (Connection slow = desk.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into person (id, name) values (1, 'late')");
      desk.execute("insert into person (id, name) values (2, 'early')");
      Pulled first = desk.pull(home, null, hour, tables);
      slow.commit();

      assertThat(lines(desk.pull(home, first.state(), hour, tables)))
          .anyMatch(line -> line.contains("late"));
      assertThat(desk.notices).hasSize(2).allMatch(line -> line.contains("pg_read_all_stats"));
    }
  }

  @Test
  void changeDatedInTheFutureDoesNotHideLaterOnes() throws Exception {
    desk.execute("insert into person (id, updated_at) values (1, now() + interval '1 year')");
    PullState first = desk.pull(home, null).state();
    desk.execute("insert into person (id, name) values (2, 'new')");

    assertThat(lines(desk.pull(home, first))).anyMatch(line -> line.contains("new"));
  }

  @Test
  void lockedTableIsGivenUpAndNothingStays() throws Exception {
    try (Connection locker = desk.connect();
        Statement statement = locker.createStatement()) {
      locker.setAutoCommit(false);
      statement.execute("lock table need in access exclusive mode");

      assertThatThrownBy(() -> desk.pull(home, null))
          .isInstanceOf(PullException.class)
          .hasMessageContaining("Cannot pull polo-desk from localhost/postgres: ")
          .hasMessageMatching(".*took too long \\(57014\\).*|.*locked for too long \\(55P03\\).*");
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void missingColumnIsToldWithoutWhatTheServerSays() {
    TableQuery wrong =
        new TableQuery(
            "person",
            List.of("id", "gone", "updated_at", "deleted_at"),
            "id",
            "updated_at",
            "deleted_at");

    assertThatThrownBy(() -> desk.pull(home, null, overlapOf(Duration.ZERO), List.of(wrong)))
        .hasMessage(
            "Cannot pull polo-desk from localhost/postgres: a table or a column is missing or may not be read (42703). Compare the contract with the partner's tables and with what the role may read.")
        .hasNoCause();
  }

  @Test
  void roleOfThePullMayNotWrite() {
    assertThatThrownBy(
            () -> {
              try (Connection connection =
                      new DatabaseAccess(desk.address(), "postgres", "")
                          .connect(overlapOf(Duration.ZERO));
                  Statement statement = connection.createStatement()) {
                statement.execute("insert into person (id) values (1)");
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("read-only transaction");
  }
}
