package it.sprint.warehouse.kpi;

import static it.sprint.warehouse.kpi.Rows.figure;
import static it.sprint.warehouse.kpi.Rows.figureOf;
import static it.sprint.warehouse.kpi.Rows.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the KPIs on residents and nationalities, on invented public statistics. */
class AreaKpiIT {

  @Test
  void lastReportTellsTheYearSoFarAndReportsAreNeverAdded() throws SQLException {
    new InventedEdition()
        .nationality("2022-01-15", "NGA", 5)
        .nationality("2022-01-15", null, 7)
        .nationality("2022-02-15", "NGA", 9)
        .nationality("2022-02-15", "TUN", 3)
        .nationality("2022-02-15", null, 10)
        .nationality("2023-01-15", "NGA", 1)
        .publish();

    assertThat(Rows.of(KpiSql.figures(question("declared-nationality", "year"))))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2022", 22L), figureOf("2023", 1L));
    assertThat(Rows.of(KpiSql.figures(question("declared-nationality", "quarter", "nationality"))))
        .extracting(figure("member_1", "value"))
        .containsExactly(
            figureOf("NGA", 9L), figureOf("TUN", 3L), figureOf("rest", 10L), figureOf("NGA", 1L));
  }

  @Test
  void changeIsClosingLessOpeningOfYearsThatHaveBoth() throws SQLException {
    new InventedEdition()
        .measured("2021-01-01", "FJAN", 100)
        .measured("2021-12-31", "FDEC_CP", 90)
        .measured("2022-01-01", "FJAN", 90)
        .measured("2022-12-31", "FDEC_CP", 120)
        .measured("2023-01-01", "FJAN", 120)
        .publish();

    assertThat(Rows.of(KpiSql.figures(question("foreign-residents-change", "year"))))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2021", -10L), figureOf("2022", 30L), figureOf("2023", null));
    assertThat(Rows.of(KpiSql.figures(question("foreign-residents-change", "all"))))
        .extracting(figure("value"))
        .containsExactly(20L);
  }

  @Test
  void residentsOfThirdCountriesAreAllButTheUnionAndAStock() throws SQLException {
    List<String> province = List.of("IT110", "total");
    new InventedEdition()
        .citizens(2022, province, "WORLD", 90)
        .citizens(2022, province, "EU28", 40)
        .citizens(2022, province, "AFR_W", 50)
        .citizens(2023, province, "WORLD", 100)
        .citizens(2023, province, "EU28", 30)
        .citizens(2023, province, "AFR_W", 60)
        .citizens(2023, province, "999", 10)
        .citizens(2023, List.of("IT110", "female"), "AFR_W", 20)
        .citizens(2023, List.of("ITF4", "total"), "AFR_W", 900)
        .citizens(2023, List.of("ITC11", "total"), "AFR_W", 5000)
        .publish();

    assertThat(Rows.of(KpiSql.figures(question("third-country-residents", "year"))))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2022", 50L), figureOf("2023", 70L));
    assertThat(Rows.of(KpiSql.figures(question("third-country-residents", "all", "area"))))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("IT110", 70L), figureOf("ITF4", 900L));
    assertThat(Rows.of(KpiSql.figures(question("third-country-residents", "all", "sex"))))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("female", 20L));
  }

  @Test
  void birthsAndNewCitizensAreThoseOfTheirOwnMeasure() throws SQLException {
    new InventedEdition()
        .measured("2022-12-31", "FLBIRTH", 52)
        .measured("2022-12-31", "ACQCITIZ", 104)
        .measured("2022-12-31", "FDEC_CP", 900)
        .publish();

    assertThat(Rows.of(KpiSql.figures(question("foreign-births", "year"))))
        .extracting(figure("value"))
        .containsExactly(52L);
    assertThat(Rows.of(KpiSql.figures(question("citizenship-acquired", "year"))))
        .extracting(figure("value"))
        .containsExactly(104L);
  }
}
