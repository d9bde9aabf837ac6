package it.sprint.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A delivery's key and status. */
class DeliveryTest {

  private static final String BYTES = "ab".repeat(32);

  @Test
  void sameBytesForTheSameFeedHaveTheSameKeyAndForAnotherFeedAnother() {
    assertThat(Delivery.keyOf("interno-landings", BYTES))
        .isNotNegative()
        .isEqualTo(Delivery.keyOf("interno-landings", BYTES))
        .isNotEqualTo(Delivery.keyOf("interno-reception", BYTES));
  }

  @Test
  void everyStatusIsReadBackFromTheLedger() {
    for (DeliveryStatus status : DeliveryStatus.values()) {
      assertThat(DeliveryStatus.of(status.code())).isEqualTo(status);
    }
  }
}
