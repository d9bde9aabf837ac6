package it.sprint.etl.pipeline;

import static it.sprint.etl.SampleFiles.CONTRACTS;
import static it.sprint.etl.SampleFiles.LANDINGS;
import static it.sprint.etl.SampleFiles.POPULATION;
import static it.sprint.etl.SampleFiles.RECEPTION;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that are wrong: each gives its reason and stops only what it must. */
class BadDeliveryIT {

  private static final String LEDGER =
      """
      select feed, status, rows_read, rows_accepted, rows_rejected, rows_duplicate
      from ops.delivery order by received_at
      """;

  @TempDir private static Path home;
  private static SampleFiles files;
  private static Chain chain;
  private static String wholeReception;

  @BeforeAll
  static void run() throws SQLException {
    files = SampleFiles.copyTo(home.resolve("public"));
    chain = new Chain(home, files.folder());
    files.change(LANDINGS, line -> line.replace("Valore", "Valori"));
    wholeReception = String.join("\n", files.lines(RECEPTION)) + "\n";
    files.write(RECEPTION, wholeReception.substring(0, wholeReception.length() - 20));
    files.write(POPULATION, files.lines(POPULATION).get(0) + "\n");
    String first = files.lines(CONTRACTS).get(1);
    files.append(CONTRACTS, first);
    files.append(CONTRACTS, first.replace("100000.0,100000.0", "1.5,1.5"));
    files.append(
        CONTRACTS,
        first.replace("0000000A01", "0000000B01").replace("100000.0,1", "\"1.234,5\",1"));
    files.append(CONTRACTS, first.replace("0000000A01", "0000000B02") + ",ragged");
    files.append(CONTRACTS, first.replace("0000000A01", "0000000B03").replace("PROVA", "PRO\0VA"));
    files.append(
        CONTRACTS,
        first
            .replace("0000000A01", "0000000B04")
            .replace("ACCOGLIENZA DI PROVA UNO,A", "\"SU DUE\nRIGHE\",A"));
    chain.run();
  }

  @Test
  void unreadableFileStopsOnlyItsFeedAndSaysWhyInBothLanguages() throws SQLException {
    assertThat(
            query(
                """
                select status, problem_code from ops.delivery where feed = 'interno-landings'
                """))
        .containsExactly("unreadable|renamed-column");
    assertThat(query("select problem_it, problem_en from ops.delivery where status = 'unreadable'"))
        .singleElement()
        .asString()
        .contains("Valore", "Valori");
    assertThat(query("select count(*) from published.edition where is_current"))
        .containsExactly("1");
  }

  @Test
  void badRowsAreRejectedWithTheirReasonsAndTheRestIsKept() throws SQLException {
    assertThat(query(LEDGER)).contains("anac-contracts|published|12|7|4|1");
    assertThat(
            query(
                """
                select code, column_name from ops.delivery_reason
                where severity = 'reject' order by code
                """))
        .containsExactly(
            "contradicted-key|", "not-a-decimal|importo_lotto", "nul-byte|", "wrong-field-count|");
    assertThat(query("select subject from published.fact_contract where cig = '0000000B04'"))
        .as("a line break within quotes belongs to the cell")
        .hasSize(1);
  }

  @Test
  void headerWithoutRowsIsADeliveryOfNoRows() throws SQLException {
    assertThat(query(LEDGER)).contains("istat-foreign-balance|published|0|0|0|0");
  }

  @Test
  void halfWrittenFileWaitsAndComesWithTheNextRun() throws SQLException {
    assertThat(chain.progress())
        .anyMatch(line -> line.startsWith("interno-reception: ") && line.contains("waits"));
    assertThat(query("select count(*) from ops.delivery where feed = 'interno-reception'"))
        .containsExactly("0");

    files.write(RECEPTION, wholeReception);
    chain.run();

    assertThat(query("select status from ops.delivery where feed = 'interno-reception'"))
        .containsExactly("published");
  }
}
