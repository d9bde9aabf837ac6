package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.fuzz.Mutant;
import it.sprint.etl.fuzz.Mutants;
import it.sprint.etl.fuzz.Original;
import it.sprint.etl.fuzz.Originals;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged deliveries of all partners in one night: what the kit says of each is what happens. */
class DamagedDeliveriesIT {

  private static final LocalDate DELIVERED_ON = LocalDate.of(2023, 4, 1);
  private static final int DELIVERIES = 40;

  /** A step through the mutants that meets many originals and many kinds of damage. */
  private static final int STEP = 29;

  @TempDir private static Path home;

  private static final Map<String, Mutant> MUTANTS = new HashMap<>();
  private static final Map<String, CheckReport> EXPECTED = new HashMap<>();
  private static final List<String> PROGRESS = new ArrayList<>();

  /** Once more, with a person's word for those that are held. */
  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    for (int number = 0; number < DELIVERIES; number++) {
      deliver(number);
    }
    PROGRESS.addAll(chain.run());
    acceptHeldDeliveries();
    PROGRESS.addAll(chain.run());
  }

  /** Each original is damaged once: its records are in no other delivery. */
  private static void deliver(int number) throws IOException {
    Path generated = home.resolve("generated-" + number);
    List<Original> originals = Originals.generate(generated, 60, 100 + number);
    Mutant mutant = new Mutants(originals).of((long) STEP * number);
    Path inbox = Files.createDirectories(home.resolve("inbox").resolve(mutant.original().feed()));
    String name = "%02d-%s".formatted(number, mutant.original().fileName());
    Path file = Files.write(inbox.resolve(name), mutant.bytes());
    Files.writeString(inbox.resolve(name + ".sha256"), Inspection.of(file).sha256());
    MUTANTS.put(name, mutant);
    EXPECTED.put(name, DeliveryCheck.of(mutant.original().contract(), file, DELIVERED_ON).report());
  }

  private static void acceptHeldDeliveries() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          with person as (
              insert into app.account (username, display_name, password_hash, role, created_at, changed_at)
              values ('somebody', 'Somebody', '', 'engineer', now(), now())
              returning account_key
          )
          insert into app.delivery_decision (delivery_key, decision, reason, account_key, decided_at)
          select delivery_key, 'accept', 'for the test', account_key, now()
          from ops.delivery, person where status = 'held'
          """);
    }
  }

  @Test
  void ledgerSaysOfEachWhatTheKitSays() throws SQLException {
    List<String> expected =
        EXPECTED.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();

    assertThat(
            query(
                """
                select file_name, case when rows_read is null then 'refused' else rows_read
                    || ' = ' || rows_accepted || ' + ' || rows_rejected || ' + ' || rows_duplicate end
                from ops.delivery
                """))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String line(String name, CheckReport report) {
    CheckReport.RowCounts counts = report.counts();
    return name
        + "|"
        + (report.refusals().isEmpty()
            ? "%d = %d + %d + %d"
                .formatted(counts.read(), counts.accepted(), counts.rejected(), counts.duplicate())
            : "refused");
  }

  @Test
  void bothOutcomesAreAmongThem() {
    assertThat(EXPECTED.values()).anyMatch(report -> report.refusals().isEmpty());
    assertThat(EXPECTED.values()).anyMatch(report -> !report.refusals().isEmpty());
    assertThat(MUTANTS.values().stream().map(mutant -> mutant.original().feed()).distinct())
        .hasSizeGreaterThan(9);
  }

  @Test
  void noLogLineAndNoTableTellsASecret() throws SQLException {
    List<String> told = new ArrayList<>(PROGRESS);
    for (String table :
        List.of("delivery", "delivery_remark", "delivery_reason", "rejected_row", "run")) {
      told.addAll(query(DatabaseRole.OWNER, "select t::text from ops." + table + " as t"));
    }
    String text = String.join("\n", told);

    for (Mutant mutant : MUTANTS.values()) {
      assertThat(mutant.original().secrets())
          .as(mutant.toString())
          .filteredOn(secret -> secret.length() > 5)
          .noneMatch(text::contains);
    }
  }
}
