package it.sprint.etl.pipeline;

import static it.sprint.etl.SampleFiles.LANDINGS;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run on the sample files publishes. */
@Tag("postgres")
class FirstRunIT {

  private static final String LEDGER =
      """
      select feed, status, rows_read, rows_accepted, rows_rejected, rows_duplicate
      from ops.delivery order by received_at
      """;

  @TempDir private static Path home;
  private static Chain chain;

  @BeforeAll
  static void run() throws SQLException {
    chain = new Chain(home, SampleFiles.copyTo(home.resolve("public")).folder());
    chain.run();
  }

  @Test
  void firstRunPublishesEveryFeedAndItsLedgerAddsUp() throws SQLException {
    assertThat(query(LEDGER))
        .containsExactlyInAnyOrder(
            "interno-landings|published|152|121|31|0",
            "interno-reception|published|80|80|0|0",
            "istat-foreign-balance|published|693|693|0|0",
            "anac-contracts|published|6|6|0|0",
            "interno-nationality|published|20|20|0|0",
            "istat-citizenship-area|published|525|525|0|0");
    assertThat(query("select edition_number, as_of, is_current from published.edition"))
        .containsExactly("1|2023-01-31|t");
    assertThat(query("select outcome from ops.run order by run_id limit 1"))
        .containsExactly("published");
  }

  @Test
  void latestReportOfADayCountsAndTheEarlierStaysReadable() throws SQLException {
    assertThat(
            query(
                """
                select reported_on, is_current from published.fact_landing
                where landed_on = '2022-11-14' order by reported_on
                """))
        .containsExactly("2022-11-15|f", "2022-11-30|t");
    assertThat(
            query(
                """
                select count(distinct persons) from published.fact_landing
                where landed_on = '2022-11-14'
                """))
        .as("the later report corrects the number")
        .containsExactly("2");
  }

  @Test
  void daysAfterTheirOwnReportAreRejectedForThatReason() throws SQLException {
    assertThat(
            query(
                """
                select code, column_name, row_count from ops.delivery_reason
                where severity = 'reject'
                """))
        .containsExactly("after-report|Data|31");
    assertThat(query("select count(*) from published.fact_landing where landed_on > reported_on"))
        .containsExactly("0");
  }

  @Test
  void protectionSystemIsOneChannelUnderBothNamesAndBlankIsNotZero() throws SQLException {
    assertThat(
            query(
                """
                select distinct reported_on, reported_as from published.fact_reception_presence
                where channel = 'sai' order by reported_on
                """))
        .containsExactly(
            "2020-12-31|SIPROIMI", "2021-01-15|SAI", "2022-12-31|SAI", "2023-01-15|SAI");
    assertThat(
            query(
                """
                select region_code, persons from published.fact_reception_presence
                where channel = 'hotspot' and reported_on = '2020-12-31'
                    and region_code in ('16', '13') order by region_code
                """))
        .containsExactly("13|null", "16|0");
  }

  @Test
  void nationalitiesAreCountedFromJanuaryAndNamelessOnesAreTheRest() throws SQLException {
    assertThat(
            query(
                """
                select reported_on, counted_from, country_code, is_rest, persons
                from published.fact_declared_nationality
                where nationality in ('Egitto', 'altre') and is_current order by 1, 3
                """))
        .as("the report of 31 January names no Egyptians, which is not zero")
        .containsExactly(
            "2022-12-15|2022-01-01|EGY|f|380",
            "2022-12-15|2022-01-01|null|t|302",
            "2022-12-31|2022-01-01|EGY|f|402",
            "2022-12-31|2022-01-01|null|t|287",
            "2023-01-15|2023-01-01|EGY|f|9",
            "2023-01-15|2023-01-01|null|t|44",
            "2023-01-31|2023-01-01|null|t|63");
    assertThat(
            query(
                """
                select count(*) from published.fact_declared_nationality
                where country_code is null and not is_rest
                """))
        .containsExactly("0");
  }

  @Test
  void contractsAreMatchedToOrganisationsAndOutcomesKeptApart() throws SQLException {
    assertThat(
            query(
                """
                select cig, buyer_code, outcome, awarded_eur, framework_is_counted
                from published.fact_contract order by cig
                """))
        .containsExactly(
            "0000000A01|comune-andria|awarded|100000.00|f",
            "0000000A02|comune-andria|awarded|40000.50|t",
            "0000000A03|prefettura|no-offer|0.00|f",
            "0000000A04|prefettura|unknown|null|f",
            "0000000A05|prefettura|awarded|51000.00|f",
            "0000000A06|unknown|unknown|null|f");
  }

  @Test
  void publicRoleReadsFiguresAndNoLedger() throws SQLException {
    assertThat(query(DatabaseRole.PUBLIC, "select count(*) from published.fact_landing"))
        .containsExactly("121");
    assertThatThrownBy(() -> query(DatabaseRole.PUBLIC, "select * from ops.run"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> query(DatabaseRole.PUBLIC, "delete from published.fact_landing"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void identitiesHoldOverTheWholeFeed() throws SQLException {
    assertThat(query("select sum(failed), bool_and(checked > 0) from published.rule_check"))
        .containsExactly("0|t");
  }

  @Test
  void sameBytesUnderAnotherNameAreNoNewDelivery() throws Exception {
    Path inbox = Files.createDirectories(home.resolve("inbox/interno-landings"));
    Files.copy(home.resolve("public").resolve(LANDINGS), inbox.resolve("again.csv"));

    assertThat(chain.run()).endsWith("Nothing new: the last edition stands.");
    assertThat(query("select outcome from ops.run order by run_id desc limit 1"))
        .containsExactly("unchanged");
    assertThat(query("select count(*) from ops.edition")).containsExactly("1");
  }

  @Test
  void twoRunsAtOnceAreRefused() throws SQLException {
    try (Connection other = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('sprint-run'))");

      assertThatThrownBy(chain::run).hasMessageContaining("another run is under way");
    }
  }
}
