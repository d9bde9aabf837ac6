package it.sprint.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server's life: started, joined, left behind, taken over, stopped. */
@EnabledIfSystemProperty(
    named = "sprint.test.database",
    matches = "embedded",
    disabledReason = "these are tests of the embedded server itself")
class EmbeddedServerIT {

  @TempDir private Path home;

  @Test
  void dataSurviveAStopAndAStart() throws SQLException {
    try (Database first = open()) {
      Migration.apply(first);
      execute(first, "create table reference.kept as select 42 as answer");
    }

    try (Database second = open()) {
      assertThat(text(second, "select answer::text from reference.kept")).isEqualTo("42");
    }
  }

  @Test
  void secondUserJoinsAndOnlyTheOwnerStops() throws IOException, SQLException {
    try (Database owner = open()) {
      Migration.apply(owner);
      pretendOwnerIs(ProcessHandle.of(1).orElseThrow());
      try (Database guest = open()) {
        assertThat(guest.login(DatabaseRole.OWNER)).isEqualTo(owner.login(DatabaseRole.OWNER));
      }
      assertThat(text(owner, "select 'still here'")).isEqualTo("still here");
      pretendOwnerIs(ProcessHandle.current());
    }

    assertThat(Postmaster.in(home.resolve("postgres"))).isEmpty();
  }

  @Test
  void serverOfADeadProcessIsTakenOverAndStopped() throws IOException, SQLException {
    Database dead = open();
    Migration.apply(dead);
    Files.writeString(home.resolve("postgres.owner"), "999999999 1970-01-01T00:00:00Z");

    try (Database heir = open()) {
      assertThat(heir.login(DatabaseRole.OWNER)).isEqualTo(dead.login(DatabaseRole.OWNER));
    }

    assertThat(Postmaster.in(home.resolve("postgres"))).isEmpty();
  }

  @Test
  void halfMadeDataFolderIsMadeAgain() throws IOException, SQLException {
    Path directory = Files.createDirectories(home.resolve("postgres"));
    Files.writeString(directory.resolve("postgresql.conf"), "# initdb was killed here\n");

    try (Database database = open()) {
      Migration.apply(database);
      assertThat(text(database, "select 'ready'")).isEqualTo("ready");
    }
  }

  @Test
  void nobodyConnectsWithoutAPassword() {
    try (Database database = open()) {
      Login login = database.administrator();
      assertThatThrownBy(() -> new Login(login.url(), login.user(), "guess").connect())
          .hasMessageContaining("password authentication failed");
    }
  }

  private Database open() {
    return Database.open(DatabaseSettings.fromEnvironment(Map.of("SPRINT_HOME", home.toString())));
  }

  private void pretendOwnerIs(ProcessHandle process) throws IOException {
    Files.writeString(
        home.resolve("postgres.owner"),
        process.pid() + " " + process.info().startInstant().orElseThrow());
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
