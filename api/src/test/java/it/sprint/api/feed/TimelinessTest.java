package it.sprint.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Sla;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When data are late. */
class TimelinessTest {

  private static final Sla EVERY_FORTNIGHT = new Sla(15, 5, 0.1, 0, Long.MAX_VALUE);
  private static final LocalDate LAST_DATA_ON = LocalDate.of(2023, 3, 31);
  private static final Instant RECEIVED_AT = Instant.parse("2023-04-01T00:30:00Z");
  private static final LatestDelivery LATEST = new LatestDelivery(delivery(), LAST_DATA_ON);

  @Test
  void dataAreOnTimeUntilFrequencyAndGraceAreOver() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, LATEST, LocalDate.of(2023, 4, 20)))
        .isEqualTo(new Timeliness(15, LAST_DATA_ON, RECEIVED_AT, 0, "on-time"));
  }

  @Test
  void lateDataAreLateByTheDaysSinceTheyWereDue() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, LATEST, LocalDate.of(2023, 4, 22)))
        .isEqualTo(new Timeliness(15, LAST_DATA_ON, RECEIVED_AT, 2, "late"));
  }

  @Test
  void feedWithoutDataHasNeverCome() {
    assertThat(Timeliness.of(EVERY_FORTNIGHT, null, LocalDate.of(2023, 4, 20)).state())
        .isEqualTo("never");
  }

  private static Delivery delivery() {
    return new Delivery(
        "1".repeat(64),
        "invented.csv",
        10,
        RECEIVED_AT,
        "1.0.0",
        "published",
        null,
        1L,
        1L,
        0L,
        0L,
        0L,
        LAST_DATA_ON,
        LAST_DATA_ON);
  }
}
