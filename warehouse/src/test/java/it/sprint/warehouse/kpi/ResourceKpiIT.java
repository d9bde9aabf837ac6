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

/** Figures on money and on operators. */
class ResourceKpiIT {

  @Test
  void budgetIsTheVersionInForceAtThePeriodsEnd() throws SQLException {
    new InventedStar()
        .budget(1, "2022-01-01", "2022-05-31", "100.00")
        .budget(2, "2022-06-01", null, "150.00")
        .publish();

    assertThat(figures("budget", "quarter"))
        .extracting(figure("period_code", "value"))
        .startsWith(
            figureOf("2022-Q1", euro("100.00")),
            figureOf("2022-Q2", euro("150.00")),
            figureOf("2022-Q3", euro("150.00")));
  }

  @Test
  void versionThatWasReplacedOnItsFirstDayWasNeverInForce() throws SQLException {
    new InventedStar()
        .budget(1, "2022-01-01", "2021-12-31", "100.00")
        .budget(2, "2022-01-01", null, "150.00")
        .publish();

    assertThat(figures("budget", "year"))
        .extracting(figure("value"))
        .containsExactly(euro("150.00"), euro("150.00"));
  }

  @Test
  void amountBelowZeroCorrectsAndWhatWasVerifiedCountsFromThenOn() throws SQLException {
    new InventedStar()
        .budget(1, "2022-01-01", null, "200.00")
        .expense("2022-01-31", "50.00")
        .expense("2022-04-30", "-10.00")
        .publish();

    assertThat(figures("expenses-verified", "quarter"))
        .extracting(figure("period_code", "value"))
        .containsExactly(figureOf("2022-Q1", euro("50.00")), figureOf("2022-Q2", euro("-10.00")));
    assertThat(figures("expenses", "year"))
        .extracting(figure("value", "note_2_count", "note_2_amount"))
        .containsExactly(figureOf(euro("40.00"), 1L, euro("-10.00")));
    assertThat(figures("absorption-rate", "quarter"))
        .extracting(row -> ((BigDecimal) row.get("value")).doubleValue())
        .startsWith(25.0, 20.0, 20.0);
  }

  @Test
  void costIsDividedByThePersonsReached() throws SQLException {
    new InventedStar()
        .expense("2022-01-31", "50.00")
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 2, 1)
        .contact("2022-02-11", 1, 1)
        .contact("2022-02-11", 3, 1)
        .contact("2022-02-11", 0, 1)
        .publish();

    assertThat(figures("cost-per-person", "year"))
        .extracting(figure("numerator", "denominator"))
        .containsExactly(figureOf(euro("50.00"), 2L));
  }

  @Test
  void operatorCountsOnceAndWhoDidNotAnswerIsNoAnswer() throws SQLException {
    new InventedStar()
        .training("2022-01-10", 1, true)
        .training("2022-02-10", 1, null)
        .training("2022-02-10", 2, false)
        .training("2022-02-10", 0, null)
        .publish();

    assertThat(figures("operators-trained", "year"))
        .extracting(figure("value", "note_1_count"))
        .containsExactly(figureOf(2L, 1L));
    assertThat(figures("training-hours", "year"))
        .extracting(figure("value"))
        .containsExactly(euro("12.00"));
    assertThat(figures("training-useful-share", "year"))
        .extracting(figure("numerator", "denominator", "covered", "due"))
        .containsExactly(figureOf(1L, 2L, 2L, 4L));
  }

  private static List<Map<String, @Nullable Object>> figures(String kpi, String calendar)
      throws SQLException {
    return Rows.of(DatabaseRole.STAFF, KpiSql.figures(question(kpi, calendar)));
  }

  private static BigDecimal euro(String amount) {
    return new BigDecimal(amount);
  }
}
