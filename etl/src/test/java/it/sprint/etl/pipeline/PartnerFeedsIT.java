package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.generator.StateRows;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Deliveries of all partners, from the inbox to the lake and the ledger. */
class PartnerFeedsIT {

  @TempDir private static Path home;

  private static Chain chain;
  private static List<String> progress = List.of();

  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute(
            "--persons",
            "600",
            "--months",
            "5",
            "--seed",
            "3",
            "--forbidden",
            "--out",
            generated.toString());
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    chain.deliver(generated, file -> true);
    progress = chain.run();
  }

  @Test
  void everyDeliveryIsInTheLedgerAndAddsUp() throws SQLException {
    assertThat(query("select distinct feed from ops.delivery")).hasSize(13);
    assertThat(
            query(
                """
                select delivery.feed, delivery.file_name from ops.delivery as delivery
                left join (
                    select delivery_key, sum(rows_accepted) as accepted, sum(rows_rejected) as rejected,
                        sum(rows_duplicate) as duplicate
                    from ops.delivery_count group by delivery_key
                ) as kinds on delivery.delivery_key = kinds.delivery_key
                where status = 'published' and (
                    rows_read <> rows_accepted + rows_rejected + rows_duplicate
                    or (accepted, rejected, duplicate)
                        is distinct from (rows_accepted, rows_rejected, rows_duplicate))
                """))
        .isEmpty();
  }

  @Test
  void rejectedRowsAreThoseThatTheTruthNames() throws SQLException, IOException {
    Set<String> truth = new TreeSet<>();
    List<String> lines = truth("wrong_rows.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String severity = cells[cells.length - 1];
      if (severity.equals("reject")) {
        String file = cells[1].substring(cells[1].indexOf('/') + 1);
        truth.add(String.join("|", cells[0], file, cells[2], cells[3], cells[4]));
      }
    }

    assertThat(
            new TreeSet<>(
                query(
                    """
                    select feed, file_name, record_type, source_row, source_item
                    from ops.rejected_row inner join ops.delivery using (delivery_key)
                    """)))
        .isEqualTo(truth);
  }

  @Test
  void lakeHoldsWhatTheTruthSaysItHoldsInTheEnd() throws SQLException, IOException {
    ConformedState lake = new ConformedState(chain);
    Set<String> truth = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (Contract contract : Contracts.load().all()) {
      for (RecordType type : contract.isPublic() ? List.<RecordType>of() : contract.recordTypes()) {
        truth.addAll(
            ConformedState.of(StateRows.of(home.resolve("generated"), contract, type), type));
        found.addAll(lake.of(contract, type));
      }
    }
    Set<String> more = new TreeSet<>(found);
    more.removeAll(truth);

    assertThat(found).containsAll(truth).hasSizeGreaterThan(1_000);
    assertThat(more).as("not in the truth").isEmpty();
  }

  @Test
  void deliveryWithAHealthCodeIsRefusedAndNothingOfItIsKept() throws SQLException {
    assertThat(
            query(
                """
                select feed, problem_code, rows_read from ops.delivery where status = 'refused'
                """))
        .containsExactly("asl-services|forbidden-content|null");
    assertThat(home.resolve("received")).isEmptyDirectory();
    assertThat(progress).anyMatch(line -> line.contains("is refused: "));
  }

  @Test
  void vanishedStaysAreClosedOnceAndOthersStayOpen() throws SQLException, IOException {
    long vanished =
        truth("deletions.csv").stream()
            .filter(line -> line.startsWith("nova-stays,stay,") && line.contains(",vanished,"))
            .count();

    assertThat(vanished).isPositive();
    assertThat(
            query(
                "select coalesce(sum(rows_closed), 0) from ops.delivery where feed = 'nova-stays'"))
        .containsExactly(Long.toString(vanished));
  }

  @Test
  void codesThatNoCrosswalkExplainsAreListedAndCounted() throws SQLException {
    String warned =
        """
        select coalesce(sum(row_count), 0) from ops.delivery_reason
        where code = 'unmapped-code'
        """;

    assertThat(query("select coalesce(sum(row_count), 0) from ops.unmapped_code"))
        .isEqualTo(query(warned))
        .doesNotContain("0");
    assertThat(query("select distinct partner_code from ops.unmapped_code where not is_form"))
        .isNotEmpty()
        .allMatch(code -> code.length() <= 12);
  }

  @Test
  void deliveredFilesDoNotStayInTheInbox() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("inbox"))) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void noIdentifierLiesInClearInLakeLedgerOrLog() throws IOException, SQLException {
    Secrets secrets = Secrets.of(chain);
    assertThat(secrets.size()).isGreaterThan(600);

    assertThat(secrets.placesIn(chain)).isEmpty();
  }

  private static List<String> truth(String name) throws IOException {
    return Files.readAllLines(home.resolve("generated/truth").resolve(name));
  }
}
