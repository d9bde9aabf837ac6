package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.account.NewAccount;
import it.sprint.warehouse.account.Role;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery that looks wrong as a whole waits for a person's word, and gets what it said. */
class HeldDeliveryIT {

  private static final String LEDGER =
      """
      select file_name, status, coalesce(problem_code, '-'), coalesce(rows_closed, 0)
      from ops.delivery order by received_at
      """;

  @TempDir private Path home;

  private Chain chain;

  /** A snapshot of 30 guests, and in the same night one that lost most of them. */
  @BeforeEach
  void deliverAShrunkenSnapshot() throws SQLException, IOException {
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    MigratedDatabase.removeAccounts();
    InventedStays stays = new InventedStays(home);
    writtenAt(stays.deliver("first.csv", 30, 0), "2023-03-01T06:00:00Z");
    writtenAt(stays.deliver("second.csv", 3, 0), "2023-03-02T06:00:00Z");
    chain.run();
  }

  @Test
  void shrunkenSnapshotOfTheSameNightWaitsAndClosesNothing() throws SQLException {
    assertThat(query(LEDGER))
        .containsExactly("first.csv|published|-|0", "second.csv|held|volume-shrunk|0");

    chain.run();

    assertThat(query(LEDGER)).contains("second.csv|held|volume-shrunk|0");
    assertThat(chain.progress()).noneMatch(line -> line.contains("is held"));
  }

  @Test
  void acceptedDeliveryIsReadByTheNextRun() throws SQLException {
    decide("accept");

    chain.run();

    assertThat(query(LEDGER)).contains("second.csv|published|volume-shrunk|27");
    assertThat(home.resolve("received")).isEmptyDirectory();
  }

  @Test
  void refusedDeliveryIsDroppedByTheNextRun() throws SQLException, IOException {
    decide("refuse");

    chain.run();

    assertThat(query(LEDGER)).contains("second.csv|refused|volume-shrunk|0");
    assertThat(home.resolve("received")).isEmptyDirectory();

    new InventedStays(home).deliver("second.csv", 3, 0);
    chain.run();

    assertThat(query(LEDGER)).as("the same bytes come again").hasSize(2);
  }

  private static void writtenAt(Path file, String time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
  }

  private static void decide(String decision) throws SQLException {
    new Accounts(() -> MigratedDatabase.shared().connect(DatabaseRole.APP), Clock.systemUTC())
        .add(new NewAccount("ada", "Ada", Role.ENGINEER, null), "correct horse battery");
    try (Connection app = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = app.createStatement()) {
      statement.execute(
          """
          insert into app.delivery_decision (delivery_key, decision, reason, account_key, decided_at)
          select delivery_key, '%s', 'Invented', account_key, now()
          from ops.delivery, app.account where status = 'held'
          """
              .formatted(decision));
    }
  }
}
