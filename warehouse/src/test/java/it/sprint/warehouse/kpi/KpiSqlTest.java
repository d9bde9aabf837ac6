package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How statements are composed. */
class KpiSqlTest {

  private final Kpi presence = KpiCatalogue.load().find("reception-presence").orElseThrow();
  private final Kpi residents = KpiCatalogue.load().find("foreign-residents").orElseThrow();

  @Test
  void valuesOfARequestAreBoundAndNeverWritten() {
    Breakdown region = presence.findBreakdown("region").orElseThrow();
    KpiQuestion question =
        new KpiQuestion(
            presence,
            "month",
            List.of(),
            Map.of(region, List.of("16' or true --")),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31));

    BoundSql sql = KpiSql.figures(question);

    assertThat(sql.text()).doesNotContain("16'", "2022", "'month'");
    assertThat(sql.values())
        .containsExactly(
            "month", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), "16' or true --");
    assertThat(sql.text().chars().filter(letter -> letter == '?').count()).isEqualTo(4);
  }

  @Test
  void membersThatDoNotAddUpAreNarrowedToTheDefaultUntilAsked() {
    Breakdown area = residents.findBreakdown("area").orElseThrow();

    assertThat(KpiSql.figures(question(residents, List.of())).values())
        .containsExactly("year", null, null, "IT110", "total");
    assertThat(KpiSql.figures(question(residents, List.of(area))).values())
        .containsExactly("year", null, null, "total");
  }

  @Test
  void formulaNamesTheMembersThatAFigureIsNarrowedTo() {
    Breakdown sex = residents.findBreakdown("sex").orElseThrow();
    String facts = "sum(persons) from published.fact_foreign_population where ";
    String stock = " and stated_on = last stated_on in the period";

    assertThat(question(residents, List.of()).formula())
        .isEqualTo(
            facts
                + "is_current and measure = 'FDEC_CP' and area_code = 'IT110' and sex = 'total'"
                + stock);
    assertThat(question(residents, List.of(sex)).formula())
        .contains("and area_code = 'IT110' and sex != 'total' and");
    assertThat(
            new KpiQuestion(
                    residents, "year", List.of(), Map.of(sex, List.of("O'Neill")), null, null)
                .formula())
        .contains("and sex = 'O''Neill' and");
  }

  @Test
  void questionThatAKpiDoesNotAnswerCannotBeAsked() {
    Breakdown area = residents.findBreakdown("area").orElseThrow();

    assertThatThrownBy(() -> question(presence, List.of(area)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KpiQuestion question(Kpi kpi, List<Breakdown> breakdowns) {
    return new KpiQuestion(kpi, "year", breakdowns, Map.of(), null, null);
  }
}
