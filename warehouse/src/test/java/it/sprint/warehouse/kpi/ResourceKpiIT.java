package it.sprint.warehouse.kpi;

import static it.sprint.warehouse.kpi.Rows.figure;
import static it.sprint.warehouse.kpi.Rows.figureOf;
import static it.sprint.warehouse.kpi.Rows.question;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.DatabaseRole;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the KPIs on money and operators, on an invented star. */
class ResourceKpiIT {

  @Test
  void budgetIsTheVersionInForceAtThePeriodsEnd() throws SQLException {
    new InventedStar()
        .budget(1, "2022-01-01", "2022-06-30", 1000)
        .budget(2, "2022-07-01", "2022-06-30", 5000)
        .budget(3, "2022-07-01", "9999-12-31", 800)
        .publish();

    assertThat(figures(question("budget", "quarter")))
        .extracting(figure("value"))
        .containsExactly(euro("1000"), euro("1000"), euro("800"), euro("800"), euro("800"));
    assertThat(figures(question("budget", "all")))
        .extracting(figure("value"))
        .containsExactly(euro("800"));
  }

  @Test
  void whatWasVerifiedSoFarIsHeldAgainstTheBudgetThenInForceAndCorrectionsCount()
      throws SQLException {
    new InventedStar()
        .budget(1, "2022-01-01", "2022-06-30", 1000)
        .budget(2, "2022-07-01", "9999-12-31", 800)
        .verified("2022-03-10", 200)
        .verified("2022-09-10", 300)
        .verified("2022-12-10", -100)
        .publish();

    assertThat(figures(question("absorption-rate", "quarter")))
        .extracting(figure("numerator", "denominator"))
        .containsExactly(
            figureOf(euro("200"), euro("1000")),
            figureOf(euro("200"), euro("1000")),
            figureOf(euro("500"), euro("800")),
            figureOf(euro("400"), euro("800")),
            figureOf(euro("400"), euro("800")));
    assertThat(value("absorption-rate", "all")).isEqualByComparingTo("50");
    assertThat(value("expenses-verified", "year")).isEqualByComparingTo("400");
  }

  @Test
  void costIsSharedAmongDistinctPersonsOfTheTarget() throws SQLException {
    new InventedStar()
        .verified("2022-03-10", 300)
        .verified("2022-04-10", -100)
        .contact("2022-05-10", 1, 1)
        .contact("2022-05-11", 1, 2)
        .contact("2022-05-12", 2, 1)
        .contact("2022-05-13", 3, 1)
        .contact("2022-05-14", 0, 1)
        .publish();

    assertThat(figures(question("cost-per-person", "year")))
        .extracting(figure("numerator", "denominator"))
        .containsExactly(figureOf(euro("200"), 2L));
    assertThat(value("cost-per-person", "year")).isEqualByComparingTo("100");
  }

  @Test
  void operatorIsCountedOnceAndOnlyAnswersAreShared() throws SQLException {
    new InventedStar()
        .training("2022-03-10", 1, true)
        .training("2022-03-11", 1, null)
        .training("2022-03-12", 2, false)
        .publish();

    assertThat(value("operators-trained", "year")).isEqualByComparingTo("2");
    assertThat(value("training-hours", "year")).isEqualByComparingTo("6");
    assertThat(value("training-useful-share", "year")).isEqualByComparingTo("50");
    assertThat(
            Rows.of(
                DatabaseRole.STAFF,
                KpiSql.evidence(
                    question("operators-trained", "year"), "2022", new EvidencePage(9, 0))))
        .extracting(figure("file_name"))
        .containsOnly("prefettura-training.csv")
        .hasSize(3);
  }

  private static BigDecimal euro(String whole) {
    return new BigDecimal(whole + ".00");
  }

  private static BigDecimal value(String id, String calendar) throws SQLException {
    return new BigDecimal(String.valueOf(figures(question(id, calendar)).get(0).get("value")));
  }

  private static List<Map<String, @Nullable Object>> figures(KpiQuestion question)
      throws SQLException {
    return Rows.of(DatabaseRole.STAFF, KpiSql.figures(question));
  }
}
