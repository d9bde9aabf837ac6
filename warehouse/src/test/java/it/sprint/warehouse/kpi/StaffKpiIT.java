package it.sprint.warehouse.kpi;

import static it.sprint.warehouse.kpi.Rows.figure;
import static it.sprint.warehouse.kpi.Rows.figureOf;
import static it.sprint.warehouse.kpi.Rows.question;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.kpi.InventedStar.Score;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the KPIs for staff, on an invented star. */
class StaffKpiIT {

  @Test
  void personIsCountedOnceInEverySlice() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-01-11", 1, 1)
        .contact("2022-02-12", 1, 2)
        .contact("2022-02-13", 2, 2)
        .publish();

    assertThat(figures(question("persons-served", "year")))
        .extracting(figure("value"))
        .containsExactly(2L);
    assertThat(figures(question("persons-served", "month")))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2022-01", 1L), figureOf("2022-02", 2L));
    assertThat(figures(question("persons-served", "year", "partner")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("etnie", 1L), figureOf("oasi2", 2L));
    assertThat(figures(question("persons-served", "year", "age", "sex")))
        .extracting(figure("member_1", "member_2", "value"))
        .containsExactly(figureOf("from-18-to-60", "F", 1L), figureOf("under-18", "M", 1L));
  }

  @Test
  void citizensOfTheUnionAreLeftOutAndUnknownOnesNoted() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-01-11", 3, 1)
        .contact("2022-01-12", 4, 1)
        .contact("2022-01-13", 0, 1)
        .publish();

    assertThat(figures(question("persons-served", "year")))
        .extracting(figure("value", "note_1_count", "note_2_count"))
        .containsExactly(figureOf(2L, 1L, 1L));
    assertThat(figures(question("contacts", "year")))
        .extracting(figure("value", "note_1_count"))
        .containsExactly(figureOf(3L, 1L));
  }

  @Test
  void rowsAboutHealthAreCountedAndShownToNobody() throws SQLException {
    new InventedStar().contact("2022-01-10", 1, 1).contactAboutHealth("2022-01-11", 1).publish();
    KpiQuestion question = question("contacts", "year");

    assertThat(figures(question("contacts", "year", "area")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("health", 1L), figureOf("school", 1L));
    assertThat(evidence(question))
        .extracting(figure("area", "person", "file_name", "source_row"))
        .containsExactly(figureOf("school", "1", "etnie-sessions.csv", 2L));
    assertThat(Rows.of(DatabaseRole.STAFF, KpiSql.evidenceCount(question, "2022")))
        .extracting(figure("shown", "withheld"))
        .containsExactly(figureOf(1L, 1L));
  }

  @Test
  void ratioTellsBothOfItsNumbers() throws SQLException {
    new InventedStar()
        .need("2022-01-10", "2022-01-20")
        .need("2022-01-11", null)
        .need("2022-01-12", null)
        .need("2022-01-13", "2022-03-13")
        .publish();

    assertThat(figures(question("needs-met-rate", "year")))
        .extracting(figure("numerator", "denominator"))
        .containsExactly(figureOf(2L, 4L));
    assertThat(value("needs-met-rate", "year")).isEqualByComparingTo("50");
    assertThat(value("need-to-service-days-median", "year")).isEqualByComparingTo("34.5");
  }

  @Test
  void whatIsOpenAtTheEndOfEachPeriodLastsUntilADayAfterIt() throws SQLException {
    new InventedStar()
        .need("2022-12-15", "2023-01-31")
        .need("2022-12-31", null)
        .need("2023-03-10", null)
        .publish();

    assertThat(figures(question("needs-unmet-30-days", "month")))
        .extracting(figure("period_code", "value", "as_of"))
        .containsExactly(
            figureOf("2022-12", 0L, day("2022-12-31")),
            figureOf("2023-01", 1L, day("2023-01-31")),
            figureOf("2023-02", 1L, day("2023-02-28")),
            figureOf("2023-03", 1L, day("2023-03-31")));
    assertThat(figures(question("needs-unmet-30-days", "year")))
        .extracting(figure("period_code", "value", "as_of"))
        .containsExactly(
            figureOf("2022", 0L, day("2022-12-31")), figureOf("2023", 1L, day("2023-03-31")));
    assertThat(figures(question("needs-unmet-30-days", "all")))
        .extracting(figure("period_starts_on", "period_ends_on", "value"))
        .containsExactly(figureOf(day("2022-12-15"), day("2023-03-31"), 1L));
  }

  @Test
  void medianIsOfWhatIsKnownAndTellsHowMuchThatIs() throws SQLException {
    new InventedStar()
        .referral("2022-01-10", 1)
        .referral("2022-01-11", 4)
        .referral("2022-01-12", 30)
        .referral("2022-01-13", null)
        .publish();

    assertThat(value("referral-acceptance-days-median", "year")).isEqualByComparingTo("4");
    assertThat(figures(question("referral-acceptance-days-median", "year")))
        .extracting(figure("covered", "due"))
        .containsExactly(figureOf(3L, 4L));
    assertThat(figures(question("referral-funnel", "year", "step")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("accepted", 3L), figureOf("sent", 4L));
    assertThat(figures(question("referral-funnel", "year")))
        .extracting(figure("value"))
        .containsExactly(4L);
    assertThat(figures(question("referrals-sent", "year", "sender", "provider")))
        .extracting(figure("member_1", "member_2", "value"))
        .containsExactly(figureOf("polo", "comune-andria", 4L));
  }

  @Test
  void guestsArePersonsWhoHaveEnteredAndNotLeft() throws SQLException {
    new InventedStar()
        .stay("2023-01-10", "2023-01-31", 1, 1)
        .stay("2023-01-31", null, 1, 2)
        .stay("2023-01-20", null, 1, 1)
        .stay("2023-02-10", null, 0, 1)
        .stay("2023-02-10", "2023-03-01", 0, 1)
        .publish();

    assertThat(figures(question("guests", "month")))
        .extracting(figure("period_code", "value", "note_1_count"))
        .containsExactly(
            figureOf("2023-01", 1L, 0L), figureOf("2023-02", 3L, 2L), figureOf("2023-03", 2L, 1L));
    assertThat(figures(question("guests", "year", "centre")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("1", 2L), figureOf("2", 1L));
  }

  @Test
  void ofDaysBeforeTheFirstDeliveryOfGuestsNothingIsTold() throws SQLException {
    new InventedStar()
        .stay("2021-11-10", null, 1, 1)
        .occupancy("2021-12-31", 1, 1, 10)
        .occupancy("2022-01-01", 1, 2, 10)
        .publish();

    assertThat(figures(question("guests", "month")).get(0)).containsEntry("period_code", "2022-01");
    assertThat(figures(question("occupancy-rate", "month")))
        .extracting(figure("period_code", "numerator"))
        .containsExactly(figureOf("2022-01", 2L));
    assertThat(figures(question("guests", "all")))
        .extracting(figure("period_ends_on", "value"))
        .containsExactly(figureOf(day("2023-03-31"), 1L));
  }

  @Test
  void occupancyIsOfDaysWhosePlacesAreKnown() throws SQLException {
    new InventedStar()
        .occupancy("2022-01-01", 1, 5, 10)
        .occupancy("2022-01-02", 1, 10, 10)
        .occupancy("2022-01-02", 2, 7, null)
        .publish();

    assertThat(value("occupancy-rate", "year")).isEqualByComparingTo("75");
    assertThat(figures(question("occupancy-rate", "year")))
        .extracting(figure("numerator", "denominator", "covered", "due", "note_1_count"))
        .containsExactly(figureOf(15L, 20L, 2L, 3L, 1L));
    assertThat(evidence(question("occupancy-rate", "year")))
        .extracting(figure("centre", "presences", "is_counted", "file_name", "source_row"))
        .containsExactly(
            figureOf("1", 5, true, null, null),
            figureOf("1", 10, true, null, null),
            figureOf("2", 7, false, null, null));
  }

  @Test
  void latestVisitOfEachCentreIsScoredAndTheOtherCentresAreTold() throws SQLException {
    new InventedStar()
        .occupancy("2022-01-01", 1, 5, 10)
        .occupancy("2022-01-01", 2, 5, 10)
        .visit("2022-02-01", 1, new Score(1, "2021-01", 20))
        .visit("2022-03-01", 1, new Score(1, "2021-01", 60))
        .visit("2022-03-01", 1, new Score(2, "2021-01", 80))
        .publish();

    assertThat(value("quality-score", "year")).isEqualByComparingTo("70");
    assertThat(figures(question("quality-score", "year", "section")))
        .extracting(figure("member_1", "covered", "due"))
        .containsExactly(figureOf("1", 1L, 2L), figureOf("2", 1L, 2L));
    assertThat(figures(question("quality-score", "year", "centre")).get(0))
        .doesNotContainKeys("covered", "due");
    assertThat(value("standards-met-share", "year")).isEqualByComparingTo("50");
  }

  @Test
  void scoresOfTwoVersionsOfTheChecklistGiveNoValue() throws SQLException {
    new InventedStar()
        .visit("2022-02-01", 1, new Score(1, "2018-11", 20))
        .visit("2022-03-01", 2, new Score(1, "2021-01", 60))
        .publish();

    assertThat(figures(question("quality-score", "year")))
        .extracting(figure("value"))
        .containsOnlyNulls();
    assertThat(figures(question("standards-met-share", "year")))
        .extracting(figure("value", "numerator", "denominator"))
        .containsExactly(figureOf(null, null, null));
    assertThat(figures(question("quality-score", "year", "checklist")))
        .extracting(row -> ((BigDecimal) row.get("value")).intValue())
        .containsExactly(20, 60);
  }

  @Test
  void findingIsOverdueFromTheDayAfterItsLast() throws SQLException {
    new InventedStar()
        .finding("2023-01-10", "2023-01-31", null)
        .finding("2023-01-10", "2023-01-20", "2023-02-10")
        .finding("2023-01-10", null, null)
        .publish();

    assertThat(figures(question("nonconformities-open", "month")))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2023-01", 3L), figureOf("2023-02", 2L), figureOf("2023-03", 2L));
    assertThat(figures(question("nonconformities-overdue", "month")))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2023-01", 1L), figureOf("2023-02", 1L), figureOf("2023-03", 1L));
  }

  @Test
  void rowsThatBreakRulesAreCountedByRuleAndThoseAboutHealthNotShown() throws SQLException {
    new InventedStar()
        .contact("2022-03-10", 4, 1)
        .broken("age-unknown", true, "2022-03-10")
        .contact("2022-03-11", 1, 1)
        .broken("code-unknown", false, "2022-03-11")
        .contactAboutHealth("2022-03-12", 4)
        .broken("age-unknown", true, "2022-03-12")
        .publish();

    assertThat(figures(question("quality-findings", "year", "rule")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("age-unknown", 2L), figureOf("code-unknown", 1L));
    assertThat(figures(question("quality-findings-for-the-fund", "year")))
        .extracting(figure("value"))
        .containsExactly(2L);
    assertThat(evidence(question("quality-findings", "year")))
        .extracting(row -> row.get("rule"))
        .containsExactlyInAnyOrder("age-unknown", "code-unknown");
  }

  private static BigDecimal value(String id, String calendar) throws SQLException {
    return new BigDecimal(String.valueOf(figures(question(id, calendar)).get(0).get("value")));
  }

  private static List<Map<String, @Nullable Object>> evidence(KpiQuestion question)
      throws SQLException {
    return Rows.of(DatabaseRole.STAFF, KpiSql.evidence(question, "2022", new EvidencePage(50, 0)));
  }

  private static List<Map<String, @Nullable Object>> figures(KpiQuestion question)
      throws SQLException {
    return Rows.of(DatabaseRole.STAFF, KpiSql.figures(question));
  }

  private static Date day(String day) {
    return Date.valueOf(day);
  }
}
