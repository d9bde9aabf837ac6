package it.sprint.etl.pipeline;

import static it.sprint.etl.SampleFiles.CONTRACTS;
import static it.sprint.etl.SampleFiles.POPULATION;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that correct what earlier ones said. */
class CorrectionIT {

  private static final String LEDGER =
      """
      select feed, status, rows_read, rows_accepted, rows_rejected, rows_duplicate
      from ops.delivery order by received_at
      """;

  @TempDir private Path home;

  @Test
  void correctionReplacesByKeyAndAReturnToTheOldValueIsACorrectionToo() throws SQLException {
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    Chain chain = new Chain(home, files.folder());
    String original = String.join("\n", files.lines(CONTRACTS)) + "\n";
    chain.run();

    files.write(CONTRACTS, original.replace("51000.0,51000.0", "52000.0,51000.0"));
    chain.run();

    assertThat(query(LEDGER)).contains("anac-contracts|published|6|1|0|5");
    assertThat(query(revisions())).containsExactly("51000.00|f", "52000.00|t");

    files.write(CONTRACTS, original + "\n");
    chain.run();

    assertThat(query(LEDGER)).contains("anac-contracts|published|6|1|0|5");
    assertThat(query(revisions())).containsExactly("51000.00|f", "51000.00|t", "52000.00|f");
    assertThat(query("select count(*) from published.fact_contract where is_current"))
        .containsExactly("6");
  }

  @Test
  void brokenIdentityIsToldAndTheNumberStillShown() throws SQLException {
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    files.change(POPULATION, line -> line.replaceFirst("(IT110,FLBIRTH,1,2022),\\d+", "$1,9999"));

    new Chain(home, files.folder()).run();

    assertThat(query("select rule from published.rule_check where failed > 0"))
        .as("a wrong number breaks every sum it takes part in")
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(query("select count(*) from published.fact_foreign_population where persons = 9999"))
        .containsExactly("1");
  }

  private static String revisions() {
    return """
        select tendered_eur, is_current from published.fact_contract
        where cig = '0000000A05' order by tendered_eur, is_current
        """;
  }
}
