package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedStar.Score;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever counts the rows behind a figure gets the figure: the counted rows of a count, their
 * persons of a count of persons, and of a rate its denominator, where no row is withheld.
 */
class EvidenceCountIT {

  private static final String ROWS = "count(*)";
  private static final List<String> CALENDARS = List.of("month", "quarter", "year", "all");

  @BeforeAll
  static void publish() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-01-11", 1, 2)
        .contact("2022-02-12", 2, 2)
        .contact("2022-02-13", 3, 2)
        .contact("2022-02-14", 4, 1)
        .contact("2022-02-15", 0, 1)
        .broken("age-unknown", true, "2022-02-15")
        .broken("code-unknown", false, "2022-03-15")
        .need("2022-01-10", "2022-01-20")
        .need("2022-01-11", null)
        .need("2023-03-20", null)
        .referral("2022-01-10", 1)
        .referral("2022-01-20", null)
        .referral("2022-02-20", 12)
        .stay("2022-01-02", "2022-03-01", 1, 1)
        .stay("2022-01-03", null, 2, 2)
        .stay("2022-02-01", null, 2, 1)
        .stay("2022-02-01", null, 0, 1)
        .stay("2022-02-02", null, 0, 1)
        .occupancy("2022-01-02", 1, 5, 10)
        .occupancy("2022-01-03", 2, 6, null)
        .enrolment("2022-02-01", null, 1, 1)
        .enrolment("2022-02-01", null, 2, 1)
        .enrolment("2022-02-02", null, 2, 1)
        .inspection("2022-03-01", 1)
        .visit("2022-03-01", 1, new Score(1, "2021-01", 70))
        .visit("2022-04-01", 1, new Score(2, "2021-01", 80))
        .finding("2022-03-01", "2022-03-31", null)
        .finding("2022-03-01", "2022-05-31", "2022-05-01")
        .training("2022-03-01", 1, true)
        .training("2022-03-02", 1, false)
        .training("2022-03-02", 2, null)
        .expense("2022-03-31", "10.00")
        .publish();
    InventedIndicators.add();
  }

  @TestFactory
  List<DynamicTest> countingTheRowsGivesTheFigure() {
    return KpiCatalogue.load().all().stream()
        .filter(kpi -> !kpi.audience().isEverybody() && counts(kpi) != null)
        .map(kpi -> DynamicTest.dynamicTest(kpi.id(), () -> compare(kpi)))
        .toList();
  }

  /** What is counted: rows, or the distinct values of an expression. */
  private static @Nullable String counts(Kpi kpi) {
    Aggregate aggregate = kpi.measure().aggregate();
    String counted = aggregate.per() == null ? aggregate.value() : aggregate.per();
    return counted.equals(ROWS) || isOfPersons(counted) ? counted : null;
  }

  private static boolean isOfPersons(String counted) {
    return counted.matches("count\\(distinct (person|guest|operator)_key\\)");
  }

  private static void compare(Kpi kpi) throws SQLException {
    String column = kpi.measure().aggregate().per() == null ? "value" : "denominator";
    try (Connection reader = MigratedDatabase.shared().connect(Rows.roleOf(kpi))) {
      for (String calendar : CALENDARS.stream().filter(kpi.calendars()::contains).toList()) {
        KpiQuestion question = Rows.question(kpi.id(), calendar);
        for (Map<String, @Nullable Object> figure : Rows.of(reader, KpiSql.figures(question))) {
          String period = String.valueOf(figure.get("period_code"));
          assertThat(counted(question, period, reader))
              .as("%s in %s %s", kpi.id(), calendar, period)
              .isEqualTo(figure.get(column));
        }
      }
    }
  }

  private static long counted(KpiQuestion question, String period, Connection reader)
      throws SQLException {
    List<Map<String, @Nullable Object>> rows =
        Rows.of(reader, KpiSql.evidence(question, period)).stream()
            .filter(row -> Boolean.TRUE.equals(row.get("is_counted")))
            .toList();
    if (ROWS.equals(counts(question.kpi()))) {
      return rows.size();
    }
    List<@Nullable Object> persons =
        rows.stream()
            // An expense, which is divided by persons, is of nobody.
            .filter(row -> !"expense".equals(row.get("kind")))
            .map(row -> row.get("person"))
            .toList();
    // A guest whom nobody knows is a person of his own in each stay.
    return persons.stream().filter(Objects::nonNull).distinct().count()
        + persons.stream().filter(Objects::isNull).count();
  }

  /** Facts of these are in the star above: where there is nothing to count, all counts agree. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "persons-served",
        "contacts",
        "enrolled",
        "needs-expressed",
        "needs-met-rate",
        "needs-unmet-30-days",
        "referrals-sent",
        "referral-funnel",
        "referrals-accepted-rate",
        "referrals-open-30-days",
        "quality-findings",
        "guests",
        "operators-trained",
        "training-useful-share",
        "cost-per-person",
        "inspections",
        "nonconformities-open",
        "nonconformities-overdue",
      })
  void thereIsSomethingToCount(String kpi) throws SQLException {
    KpiQuestion question = Rows.question(kpi, "all");

    assertThat(counts(question.kpi())).isNotNull();
    try (Connection reader = MigratedDatabase.shared().connect(Rows.roleOf(question.kpi()))) {
      assertThat(counted(question, "all", reader)).isPositive();
    }
  }
}
