package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real public files: what is published agrees with a count that DuckDB makes from the files
 * alone, with none of our code.
 */
@EnabledIfEnvironmentVariable(
    named = "SPRINT_PUBLIC_DATA",
    matches = ".+",
    disabledReason = "SPRINT_PUBLIC_DATA names no folder: the real files are not compared")
class RealFilesIT {

  private static final Path FILES = Path.of(System.getenv().getOrDefault("SPRINT_PUBLIC_DATA", ""));

  @TempDir private static Path home;

  @BeforeAll
  static void run() throws SQLException {
    new Chain(home, FILES.toAbsolutePath()).run();
  }

  @Test
  void everyPublicFileIsLandedAndItsLedgerAddsUp() throws SQLException {
    assertThat(
            query(
                """
                select feed, rows_read, rows_accepted, rows_rejected, rows_duplicate
                from ops.delivery order by received_at
                """))
        .containsExactlyInAnyOrder(
            "interno-reception|1640|1640|0|0",
            "interno-landings|2555|1923|632|0",
            "interno-nationality|924|924|0|0",
            "istat-foreign-balance|2403|2403|0|0",
            "istat-citizenship-area|5532|5532|0|0",
            "anac-contracts|41|41|0|0");
  }

  @Test
  void landingsAgreeByMonthWithTheLatestReportOfEachDay() throws SQLException {
    assertSame(
        """
        with latest as (
            select Data as day, Valore as persons,
                row_number() over (partition by Data order by Data_Report desc) as place
            from read_csv('%s/interno_cruscotto/sbarchi-per-giorno.csv')
            where Data <= Data_Report)
        select strftime(day, '%%Y-%%m') as month, sum(persons), count(*) from latest
        where place = 1 group by month order by month
        """,
        """
        select to_char(landed_on, 'YYYY-MM') as month, sum(persons), count(*)
        from published.fact_landing where is_current group by month order by month
        """);
  }

  @Test
  void presencesAgreeByReportAndChannelAndBlankIsNotZero() throws SQLException {
    assertSame(
        """
        select Data_Report,
            sum("Migranti presenti negli hot spot"),
            sum("Migranti presenti nei centri di accoglienza"),
            sum(coalesce("Migranti presenti nei centri SAI", "Migranti presenti nei centri SIPROIMI")),
            count("Migranti presenti negli hot spot")
        from read_csv('%s/interno_cruscotto/accoglienza.csv') group by Data_Report order by Data_Report
        """,
        """
        select reported_on,
            sum(persons) filter (where channel = 'hotspot'),
            sum(persons) filter (where channel = 'centre'),
            sum(persons) filter (where channel = 'sai'),
            count(persons) filter (where channel = 'hotspot')
        from published.fact_reception_presence where is_current
        group by reported_on order by reported_on
        """);
  }

  @Test
  void nationalitiesAgreeByReportAndTheRestStaysApart() throws SQLException {
    assertSame(
        """
        select Data_Report, sum(Valore), count(*), sum(Valore) filter (where Nazione = 'altre')
        from read_csv('%s/interno_cruscotto/nazionalita.csv') group by Data_Report order by Data_Report
        """,
        """
        select reported_on, sum(persons), count(*), sum(persons) filter (where is_rest)
        from published.fact_declared_nationality where is_current
        group by reported_on order by reported_on
        """);
    assertThat(
            query(
                """
                select count(*) from published.fact_declared_nationality
                where (country_code is null) <> is_rest
                """))
        .containsExactly("0");
  }

  @Test
  void foreignResidentsAgreeByAreaYearAndMeasure() throws SQLException {
    assertSame(
        """
        select REF_AREA, TIME_PERIOD, DATA_TYPE, sum(OBS_VALUE) filter (where SEX = 9),
            sum(OBS_VALUE) filter (where SEX in (1, 2))
        from read_csv('%s/istat/foreign_balance_puglia_2019_2022.csv')
        group by all order by REF_AREA, TIME_PERIOD, DATA_TYPE
        """,
        """
        select area_code collate "C", year, measure collate "C",
            sum(persons) filter (where sex = 'total'), sum(persons) filter (where sex != 'total')
        from published.fact_foreign_population where is_current group by 1, 2, 3 order by 1, 2, 3
        """);
  }

  @Test
  void foreignCitizensAgreeByAreaAndThirdCountriesAreAllButTheUnion() throws SQLException {
    assertSame(
        """
        select REF_AREA, TIME_PERIOD, sum(OBS_VALUE) filter (where SEX = 9 and CITIZENSHIP = 'WORLD'),
            sum(OBS_VALUE) filter (where SEX = 9 and CITIZENSHIP not in ('WORLD', 'EU28')),
            sum(OBS_VALUE) filter (where SEX = 2)
        from read_csv('%s/istat/popstrcit1_24_area_geopolitica.csv')
        group by all order by REF_AREA, TIME_PERIOD
        """,
        """
        select area_code collate "C", year,
            sum(persons) filter (where sex = 'total' and citizenship_area = 'WORLD'),
            sum(persons) filter (where sex = 'total' and citizenship_area not in ('WORLD', 'EU28')),
            sum(persons) filter (where sex = 'female')
        from published.fact_foreign_citizen where is_current group by 1, 2 order by 1, 2
        """);
  }

  @Test
  void contractsAgreeByOutcomeToTheCent() throws SQLException {
    assertSame(
        """
        select coalesce(ESITO, 'unknown'), count(*), sum(importo_lotto::decimal(14, 2)),
            count(*) filter (where cig_accordo_quadro in
                (select cig from read_csv('%1$s/anac/anac_accoglienza_bat.csv', all_varchar = true)))
        from read_csv('%1$s/anac/anac_accoglienza_bat.csv', all_varchar = true)
        group by 1 order by 1
        """,
        """
        select case outcome when 'awarded' then 'AGGIUDICATA' when 'no-offer' then 'DESERTA' else outcome end
                collate "C",
            count(*), sum(tendered_eur), count(*) filter (where framework_is_counted)
        from published.fact_contract where is_current group by 1 order by 1
        """);
    assertThat(query("select count(*) from published.fact_contract where buyer_code = 'unknown'"))
        .as("every buyer's legal name is matched to an organisation")
        .containsExactly("0");
  }

  private static void assertSame(String fromFiles, String fromWarehouse) throws SQLException {
    List<String> independent = duckdb(fromFiles.formatted(FILES));
    assertThat(independent).isNotEmpty();
    assertThat(query(fromWarehouse)).containsExactlyElementsOf(independent);
  }

  private static List<String> duckdb(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(String.valueOf(rows.getString(column)));
        }
        found.add(String.join("|", values));
      }
      return found;
    }
  }
}
