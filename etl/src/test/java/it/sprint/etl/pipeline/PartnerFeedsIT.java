package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Deliveries of all partners, from the inbox to the lake and the ledger. */
class PartnerFeedsIT {

  @TempDir private static Path home;

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
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    deliver(generated);
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

  /** The guests of the reception centres, as their consortium wrote them. */
  @Test
  void noIdentifierLiesInClearInLakeLedgerOrLog() throws IOException, SQLException {
    Set<String> secrets = secrets();
    assertThat(secrets).hasSizeGreaterThan(50);

    List<String> found = new ArrayList<>();
    for (Path table : deltaTables(home.resolve("lake"))) {
      for (Row row :
          SharedSpark.session().read().format("delta").load(table.toString()).collectAsList()) {
        if (holds(row, secrets)) {
          found.add(home.relativize(table).toString());
          break;
        }
      }
    }
    for (String table :
        query(
            DatabaseRole.OWNER,
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('ops', 'published', 'app', 'mart') and table_type = 'BASE TABLE'
            """)) {
      for (String line : query(DatabaseRole.OWNER, "select t::text from " + table + " as t")) {
        if (secrets.stream().anyMatch(line::contains)) {
          found.add(table);
        }
      }
    }
    progress.stream()
        .filter(line -> secrets.stream().anyMatch(line::contains))
        .forEach(line -> found.add("log"));

    assertThat(found).isEmpty();
  }

  private static boolean holds(Row row, Set<String> secrets) {
    for (int column = 0; column < row.size(); column++) {
      Object value = row.get(column);
      String text =
          value instanceof byte[] bytes
              ? new String(bytes, StandardCharsets.ISO_8859_1)
              : String.valueOf(value);
      if (secrets.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  /** CUI, tax codes, telephone numbers and full names that stand in any stay. */
  private static Set<String> secrets() throws IOException {
    Set<String> secrets = new HashSet<>();
    try (Stream<Path> files = Files.list(home.resolve("generated/nova-stays"))) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file).stream().skip(1).limit(40).toList()) {
          String[] cells = line.split(",", -1);
          Stream.of(cells[1], cells[8], cells[11], cells[2] + "," + cells[3])
              .filter(cell -> cell.length() >= 8)
              .forEach(secrets::add);
        }
      }
    }
    return secrets;
  }

  private static List<Path> deltaTables(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.endsWith("_delta_log")).map(Path::getParent).toList();
    }
  }

  private static List<String> truth(String name) throws IOException {
    return Files.readAllLines(home.resolve("generated/truth").resolve(name));
  }

  /** Puts the files where partners put them. */
  private static void deliver(Path generated) throws IOException {
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(generated.resolve("truth"))) {
          Path target = home.resolve("inbox").resolve(generated.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
