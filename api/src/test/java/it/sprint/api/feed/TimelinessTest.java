package it.sprint.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Sla;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When data are late. */
class TimelinessTest {

  private static final Sla EVERY_FORTNIGHT = new Sla(15, 5, 0.1);
  private static final LocalDate LAST_DATA_ON = LocalDate.of(2023, 3, 31);

  @Test
  void dataAreOnTimeUntilFrequencyAndGraceAreOver() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, LAST_DATA_ON, LocalDate.of(2023, 4, 20)))
        .isEqualTo(new Timeliness(15, LAST_DATA_ON, 0, "on-time"));
  }

  @Test
  void lateDataAreLateByTheDaysSinceTheyWereDue() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, LAST_DATA_ON, LocalDate.of(2023, 4, 22)))
        .isEqualTo(new Timeliness(15, LAST_DATA_ON, 2, "late"));
  }

  @Test
  void feedWithoutDataHasNeverCome() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, null, LocalDate.of(2023, 4, 20)).state())
        .isEqualTo("never");
  }
}
