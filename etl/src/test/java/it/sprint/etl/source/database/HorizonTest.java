package it.sprint.etl.source.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How far the watermark may go. */
class HorizonTest {

  private static final Instant EIGHT = Instant.parse("2023-04-01T08:00:00Z");
  private static final Instant NINE = Instant.parse("2023-04-01T09:00:00Z");
  private static final Instant TEN = Instant.parse("2023-04-01T10:00:00Z");
  private static final Instant NOON = Instant.parse("2023-04-01T12:00:00Z");

  @Test
  void latestChangeThatWasSeenIsTheWatermark() {
    assertThat(new Horizon(NOON, null, true, false).watermark(EIGHT, TEN)).isEqualTo(TEN);
  }

  @Test
  void nothingNewLeavesItWhereItWas() {
    assertThat(new Horizon(NOON, null, true, false).watermark(EIGHT, null)).isEqualTo(EIGHT);
  }

  @Test
  void oldestRunningTransactionBoundsItEvenBackwards() {
    assertThat(new Horizon(NOON, NINE, true, false).watermark(EIGHT, TEN)).isEqualTo(NINE);
    assertThat(new Horizon(NOON, EIGHT, true, false).watermark(NINE, TEN)).isEqualTo(EIGHT);
  }

  @Test
  void partnersOwnTimeBoundsIt() {
    assertThat(new Horizon(NINE, null, true, false).watermark(EIGHT, TEN)).isEqualTo(NINE);
  }

  @Test
  void preparedTransactionHoldsItWhereItWas() {
    assertThat(new Horizon(NOON, null, true, true).watermark(EIGHT, TEN)).isEqualTo(EIGHT);
    assertThat(new Horizon(NOON, null, true, true).watermark(null, TEN)).isNull();
  }
}
