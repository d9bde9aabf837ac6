package it.sprint.warehouse.kpi;

import static it.sprint.warehouse.kpi.Rows.figure;
import static it.sprint.warehouse.kpi.Rows.figureOf;
import static it.sprint.warehouse.kpi.Rows.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of each KPI, on invented facts. */
class KpiSqlIT {

  private static final InventedContract FRAMEWORK =
      InventedContract.awarded("FRAMEWORK1", "2022-05-06", "1000.00");

  @Test
  void flowIsSummedAndTellsTheDaysThatItCovers() throws SQLException {
    new InventedEdition()
        .landing("2022-01-01", "2022-01-15", 10)
        .landing("2022-01-02", "2022-01-15", 0)
        .landing("2022-02-01", "2022-02-15", 5)
        .publish();

    assertThat(figures(question("landings", "month")))
        .extracting(figure("value", "covered", "due", "as_of"))
        .containsExactly(
            figureOf(10L, 2L, 31, day("2022-01-02")), figureOf(5L, 1L, 28, day("2022-02-01")));
  }

  @Test
  void latestReportOfADayWinsAndTheRevisionIsNoted() throws SQLException {
    new InventedEdition()
        .earlierLanding("2022-01-01", "2022-01-15", 10)
        .landing("2022-01-01", "2022-01-31", 12)
        .earlierLanding("2022-01-02", "2022-01-15", 7)
        .landing("2022-01-02", "2022-01-31", 7)
        .publish();

    assertThat(figures(question("landings", "year")))
        .extracting(figure("value", "covered", "note_1_count"))
        .containsExactly(figureOf(19L, 2L, 1L));
  }

  @Test
  void dayThatOnlyItsOwnReportTellsIsNoted() throws SQLException {
    new InventedEdition()
        .earlierLanding("2022-01-14", "2022-01-14", 3)
        .landing("2022-01-14", "2022-01-15", 3)
        .landing("2022-01-15", "2022-01-15", 2)
        .publish();

    assertThat(figures(question("landings", "year")))
        .extracting(figure("value", "note_1_count", "note_2_count"))
        .containsExactly(figureOf(5L, 0L, 1L));
  }

  @Test
  void stockIsThatOfTheLastReportedDayAndNeverASumOverTime() throws SQLException {
    new InventedEdition()
        .presence("2022-01-15", "16", "centre", 100)
        .presence("2022-01-31", "16", "centre", 110)
        .presence("2022-02-15", "16", "centre", 120)
        .publish();

    assertThat(figures(question("reception-presence", "month")))
        .extracting(figure("period_code", "value", "as_of", "covered", "due"))
        .containsExactly(
            figureOf("2022-01", 110L, day("2022-01-31"), 2L, 2L),
            figureOf("2022-02", 120L, day("2022-02-15"), 1L, 2L));
    assertThat(figures(question("reception-presence", "year")))
        .extracting(figure("value", "covered", "due"))
        .containsExactly(figureOf(120L, 3L, 24L));
  }

  @Test
  void blankCellIsNotZero() throws SQLException {
    new InventedEdition()
        .presence("2022-01-31", "16", "centre", 110)
        .presence("2022-01-31", "16", "hotspot", null)
        .presence("2022-01-31", "13", "hotspot", 0)
        .publish();
    KpiQuestion byRegionAndChannel = question("reception-presence", "month", "region", "channel");

    assertThat(figures(byRegionAndChannel))
        .extracting(figure("member_1", "member_2", "value", "note_1_count"))
        .containsExactly(
            figureOf("13", "hotspot", 0L, 0L),
            figureOf("16", "centre", 110L, 0L),
            figureOf("16", "hotspot", null, 1L));
    assertThat(figures(question("reception-presence", "month")))
        .extracting(figure("value", "note_1_count"))
        .containsExactly(figureOf(110L, 1L));
  }

  @Test
  void memberThatTheLastReportLeavesOutHasNoValue() throws SQLException {
    new InventedEdition()
        .presence("2022-01-15", "13", "centre", 50)
        .presence("2022-01-15", "16", "centre", 100)
        .presence("2022-01-31", "16", "centre", 110)
        .publish();

    assertThat(figures(question("reception-presence", "month", "region")))
        .extracting(figure("member_1", "value", "as_of"))
        .containsExactly(
            figureOf("13", null, day("2022-01-31")), figureOf("16", 110L, day("2022-01-31")));
  }

  @Test
  void areasInsideAreasAreNeverAddedAndTotalsNeverCountedTwice() throws SQLException {
    new InventedEdition()
        .residents(2022, "IT110", "male", 4)
        .residents(2022, "IT110", "female", 6)
        .residents(2022, "IT110", "total", 10)
        .residents(2022, "ITF4", "total", 90)
        .publish();

    assertThat(figures(question("foreign-residents", "year")))
        .extracting(figure("value", "covered", "due"))
        .containsExactly(figureOf(10L, 1L, 1L));
    assertThat(figures(question("foreign-residents", "year", "area")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("IT110", 10L), figureOf("ITF4", 90L));
    assertThat(figures(question("foreign-residents", "year", "sex")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("female", 6L), figureOf("male", 4L));
  }

  @Test
  void contractOnACountedFrameworkIsLeftOutAndNoted() throws SQLException {
    new InventedEdition()
        .contract(FRAMEWORK)
        .contract(InventedContract.awarded("DRAWING001", "2022-06-01", "300.00").on("FRAMEWORK1"))
        .publish();

    assertThat(figures(question("contracts-tendered", "year")))
        .extracting(figure("value", "note_1_count", "note_1_amount"))
        .containsExactly(figureOf(money("1000.00"), 1L, money("300.00")));
    assertThat(figures(question("contracts-awarded", "year")))
        .extracting(figure("value", "note_2_count", "note_2_amount"))
        .containsExactly(figureOf(money("1000.00"), 1L, money("300.00")));
  }

  @Test
  void contractsThatAreOnlyProbableAreCountedAndNoted() throws SQLException {
    new InventedEdition()
        .contract(FRAMEWORK)
        .contract(InventedContract.awarded("PROBABLE01", "2022-06-01", "80.00").probable())
        .contract(InventedContract.unknown("PROBABLE02", "2022-06-01", "7.00").probable())
        .contract(
            InventedContract.awarded("DRAWING001", "2022-06-01", "300.00")
                .on("FRAMEWORK1")
                .probable())
        .publish();

    assertThat(figures(question("contracts-tendered", "year")))
        .extracting(figure("value", "note_2_count", "note_2_amount"))
        .containsExactly(figureOf(money("1087.00"), 2L, money("87.00")));
    assertThat(figures(question("contracts-awarded", "year")))
        .extracting(figure("value", "note_3_count", "note_3_amount"))
        .containsExactly(figureOf(money("1080.00"), 1L, money("80.00")));
  }

  @Test
  void unknownOutcomesStandApartAndNoOfferIsZero() throws SQLException {
    new InventedEdition()
        .contract(InventedContract.awarded("AWARDED001", "2022-05-06", "500.00"))
        .contract(InventedContract.withoutOffer("NOOFFER001", "2022-05-06", "200.00"))
        .contract(InventedContract.unknown("UNKNOWN001", "2022-05-06", "70.00"))
        .publish();

    assertThat(figures(question("contracts-awarded", "year")))
        .extracting(figure("value", "covered", "due", "note_1_count", "note_1_amount"))
        .containsExactly(figureOf(money("500.00"), 2L, 3L, 1L, money("70.00")));
    assertThat(figures(question("contracts-awarded", "year", "outcome")))
        .extracting(figure("member_1", "value"))
        .containsExactly(
            figureOf("awarded", money("500.00")),
            figureOf("no-offer", money("0.00")),
            figureOf("unknown", null));
    assertThat(figures(question("contracts-tendered", "year")))
        .extracting(figure("value"))
        .containsExactly(money("770.00"));
  }

  @Test
  void allPeriodsGoFromTheFirstDayToTheLast() throws SQLException {
    new InventedEdition()
        .landing("2022-01-01", "2022-01-15", 10)
        .landing("2022-01-04", "2022-01-15", 5)
        .publish();
    Kpi landings = kpi("landings");
    KpiQuestion cut =
        new KpiQuestion(
            landings,
            "all",
            List.of(),
            Map.of(),
            LocalDate.of(2022, 1, 2),
            LocalDate.of(2022, 1, 9));

    assertThat(figures(question("landings", "all")))
        .extracting(figure("value", "covered", "due"))
        .containsExactly(figureOf(15L, 2L, 4));
    assertThat(figures(cut))
        .extracting(figure("period_starts_on", "period_ends_on", "value", "due"))
        .containsExactly(figureOf(day("2022-01-02"), day("2022-01-04"), 5L, 3));
  }

  @Test
  void onlyWholePeriodsInsideTheAskedDaysAreAnswered() throws SQLException {
    new InventedEdition()
        .landing("2022-01-20", "2022-01-31", 1)
        .landing("2022-02-20", "2022-02-28", 2)
        .landing("2022-03-20", "2022-03-31", 3)
        .publish();
    KpiQuestion asked =
        new KpiQuestion(
            kpi("landings"),
            "month",
            List.of(),
            Map.of(),
            LocalDate.of(2022, 1, 2),
            LocalDate.of(2022, 3, 30));

    assertThat(figures(asked)).extracting(figure("period_code")).containsExactly("2022-02");
  }

  @Test
  void evidenceIsTheRowsOfTheAnsweredDayAndTellsWhichOnesCount() throws SQLException {
    new InventedEdition()
        .presence("2022-01-15", "16", "centre", 100)
        .presence("2022-01-31", "16", "centre", 110)
        .presence("2022-01-31", "16", "hotspot", null)
        .presence("2022-01-31", "13", "sai", 20)
        .publish();
    KpiQuestion question = question("reception-presence", "month");

    assertThat(evidence(question, "2022-01"))
        .extracting(
            figure("region_code", "channel", "persons", "is_counted", "file_name", "source_row"))
        .containsExactly(
            figureOf("16", "centre", 110, true, "interno-reception.csv", 3L),
            figureOf("16", "hotspot", null, false, "interno-reception.csv", 4L),
            figureOf("13", "sai", 20, true, "interno-reception.csv", 5L));
    assertThat(Rows.of(KpiSql.evidenceCount(question, "2022-01")))
        .extracting(figure("shown", "withheld"))
        .containsExactly(figureOf(3L, 0L));
  }

  @Test
  void evidenceShowsContractsThatDoNotCount() throws SQLException {
    new InventedEdition()
        .contract(FRAMEWORK)
        .contract(InventedContract.awarded("DRAWING001", "2022-06-01", "300.00").on("FRAMEWORK1"))
        .contract(InventedContract.unknown("UNKNOWN001", "2022-06-02", "70.00"))
        .publish();

    assertThat(evidence(question("contracts-tendered", "year"), "2022"))
        .extracting(figure("cig", "is_counted"))
        .containsExactly(
            figureOf("FRAMEWORK1", true),
            figureOf("DRAWING001", false),
            figureOf("UNKNOWN001", true));
    assertThat(evidence(question("contracts-awarded", "year"), "2022"))
        .extracting(figure("cig", "is_counted"))
        .containsExactly(
            figureOf("FRAMEWORK1", true),
            figureOf("DRAWING001", false),
            figureOf("UNKNOWN001", false));
  }

  @Test
  void evidenceOfARevisedDayShowsTheLastValueBefore() throws SQLException {
    new InventedEdition()
        .earlierLanding("2022-01-01", "2022-01-15", 9)
        .earlierLanding("2022-01-01", "2022-01-20", 10)
        .landing("2022-01-01", "2022-01-31", 12)
        .earlierLanding("2022-01-02", "2022-01-15", 7)
        .landing("2022-01-02", "2022-01-31", 7)
        .landing("2022-01-03", "2022-01-31", 1)
        .publish();

    assertThat(evidence(question("landings", "year"), "2022"))
        .extracting(figure("persons", "earlier_persons"))
        .containsExactly(figureOf(12, 10), figureOf(7, null), figureOf(1, null));
  }

  private static List<Map<String, @Nullable Object>> evidence(KpiQuestion question, String period)
      throws SQLException {
    return Rows.of(KpiSql.evidence(question, period, new EvidencePage(50, 0)));
  }

  private static List<Map<String, @Nullable Object>> figures(KpiQuestion question)
      throws SQLException {
    return Rows.of(KpiSql.figures(question));
  }

  private static Kpi kpi(String id) {
    return KpiCatalogue.load().find(id).orElseThrow();
  }

  private static Date day(String day) {
    return Date.valueOf(day);
  }

  private static BigDecimal money(String euro) {
    return new BigDecimal(euro);
  }
}
