package it.sprint.warehouse.kpi;

import static it.sprint.warehouse.kpi.Rows.figure;
import static it.sprint.warehouse.kpi.Rows.figureOf;
import static it.sprint.warehouse.kpi.Rows.question;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.DatabaseRole;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the KPIs in which facts of several kinds meet, on an invented star. */
class PersonKpiIT {

  @Test
  void personIsReachedOnceByWhateverHappensAndNewOnTheFirstDay() throws SQLException {
    new InventedStar()
        .stay("2022-01-20", null, 1, 1)
        .contact("2022-02-10", 1, 1)
        .enrolment("2022-03-10", null, 1, 1)
        .placement("2022-03-20", null, 2)
        .placement("2022-03-20", null, 3)
        .stay("2022-03-20", null, 0, 1)
        .publish();

    assertThat(figures(question("persons-reached", "year")))
        .extracting(figure("value"))
        .containsExactly(2L);
    assertThat(figures(question("persons-new", "month", "partner")))
        .extracting(figure("period_code", "member_1", "value"))
        .containsExactly(figureOf("2022-01", "nova", 1L), figureOf("2022-03", "nova", 1L));
    assertThat(figures(question("persons-by-partner-count", "month", "partners")))
        .extracting(figure("period_code", "member_1", "value"))
        .containsExactly(
            figureOf("2022-01", "1", 1L),
            figureOf("2022-02", "2", 1L),
            figureOf("2022-03", "1", 1L),
            figureOf("2022-03", "3+", 1L));
    assertThat(figures(question("persons-reached", "year", "citizenship")))
        .extracting(figure("member_1", "value"))
        .containsExactly(figureOf("africa", 2L));
  }

  @Test
  void guestIsAMinorUntilTheYearOfTurningEighteen() throws SQLException {
    new InventedStar()
        .stay("2022-01-10", null, 2, 1)
        .stay("2022-01-10", null, 1, 1)
        .stay("2022-01-10", "2023-02-01", 4, 1)
        .publish();

    assertThat(figures(question("minors-present", "year")))
        .extracting(figure("period_code", "value", "note_1_count"))
        .containsExactly(figureOf("2022", 1L, 1L), figureOf("2023", 1L, 0L));
  }

  @Test
  void schoolGoesOnWithACourseOfAHigherLevelWithinSixMonths() throws SQLException {
    new InventedStar()
        .enrolment("2022-01-10", "2022-03-01", 1, 1)
        .enrolment("2022-09-01", null, 1, 2)
        .enrolment("2022-01-10", "2022-03-01", 2, 1)
        .enrolment("2022-09-02", null, 2, 2)
        .enrolment("2022-01-10", "2022-03-01", 4, 2)
        .enrolment("2022-04-01", null, 4, 1)
        .publish();

    assertThat(figures(question("moved-to-next-level", "year")))
        .extracting(figure("numerator", "denominator"))
        .containsExactly(figureOf(1L, 3L));
    assertThat(figures(question("courses-completed", "year")))
        .extracting(figure("value"))
        .containsExactly(3L);
  }

  @Test
  void placementLastsWhenSixMonthsOfItAreToldAndItHasNotEnded() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .placement("2022-04-10", "2022-10-09", 1)
        .placement("2022-04-11", null, 1)
        .placement("2022-10-01", null, 1)
        .placement("2022-01-09", null, 2)
        .publish();

    assertThat(figures(question("placed-90-days-rate", "year")))
        .extracting(figure("numerator", "denominator", "covered", "due"))
        .containsExactly(figureOf(1L, 3L, 3L, 4L));
    assertThat(figures(question("still-placed-6-months-rate", "year")))
        .extracting(figure("numerator", "denominator", "covered", "due"))
        .containsExactly(figureOf(2L, 3L, 3L, 4L));
  }

  @Test
  void personsOfTheHealthAuthorityAreCountedAndNoRowOfThemIsShown() throws SQLException {
    new InventedStar()
        .healthContact("2022-01-10", 77, 2, 5)
        .healthContact("2022-01-12", 77, 3, 7)
        .healthContact("2022-02-12", 77, 3, 38)
        .healthContact("2022-02-13", 88, 3, 20)
        .publish();

    assertThat(figures(question("health-persons", "year")))
        .extracting(figure("value"))
        .containsExactly(2L);
    assertThat(figures(question("arrival-to-screening-days-median", "year")))
        .extracting(figure("value"))
        .containsExactly(13.5);
    assertThat(
            Rows.of(
                DatabaseRole.STAFF,
                KpiSql.evidence(
                    question("health-contacts", "year"), "2022", new EvidencePage(9, 0))))
        .isEmpty();
    assertThat(
            Rows.of(
                DatabaseRole.STAFF,
                new BoundSql(
                    "select max(person_number) as highest from staff.health_contact", List.of())))
        .extracting(figure("highest"))
        .containsExactly(2L);
  }

  private static List<Map<String, @Nullable Object>> figures(KpiQuestion question)
      throws SQLException {
    return Rows.of(DatabaseRole.STAFF, KpiSql.figures(question));
  }
}
