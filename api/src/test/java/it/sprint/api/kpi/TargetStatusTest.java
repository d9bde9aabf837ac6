package it.sprint.api.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures stand to their targets. */
class TargetStatusTest {

  private final KpiCatalogue catalogue = KpiCatalogue.load();

  @ParameterizedTest
  @CsvSource({
    "40, 2022-12-31, REACHED",
    "20, 2022-07-01, ON_TRACK",
    "16.1, 2022-07-01, AT_RISK",
    "15, 2022-07-01, OFF",
    "39, 2022-12-31, AT_RISK",
    "31, 2023-03-31, OFF",
    "0, 2021-12-31, ON_TRACK",
  })
  void whatIsCountedGrowsEvenlyToItsTarget(String value, String dataUntil, TargetStatus expected) {
    assertThat(status("persons-served", value, dataUntil)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"40, REACHED", "32, AT_RISK", "31.9, OFF"})
  void rateIsToBeAtItsTargetEachDay(String value, TargetStatus expected) {
    assertThat(status("needs-met-rate", value, "2022-01-31")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "40, 2022-06-30, ON_TRACK",
    "40, 2022-12-31, REACHED",
    "48, 2022-06-30, AT_RISK",
    "48.1, 2022-06-30, OFF",
  })
  void lessIsBetterForWaitingTimes(String value, String dataUntil, TargetStatus expected) {
    assertThat(status("referral-days-median", value, dataUntil)).contains(expected);
  }

  @Test
  void figureThatIsNeitherBetterNorWorseHasNoStatus() {
    assertThat(status("referrals-sent", "40", "2022-12-31")).isEmpty();
  }

  /** Of a target of 40 for 2022. */
  private Optional<TargetStatus> status(String id, String value, String dataUntil) {
    Kpi kpi = catalogue.find(id).orElseThrow();
    return TargetStatus.of(
        kpi,
        new TargetStatus.Progress(
            new BigDecimal(value),
            new BigDecimal("40"),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            LocalDate.parse(dataUntil)));
  }
}
