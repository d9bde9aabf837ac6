package it.sprint.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A delivery's key and status. */
class DeliveryTest {

  @Test
  void keyIsTheFirst63BitsOfTheHash() {
    assertThat(Delivery.keyOf("ffffffffffffffff" + "0".repeat(48))).isEqualTo(Long.MAX_VALUE);
    assertThat(Delivery.keyOf("0000000000000003" + "f".repeat(48))).isEqualTo(1);
  }

  @Test
  void onlyPublishedAndUnreadableDeliveriesAreSettled() {
    assertThat(DeliveryStatus.values())
        .filteredOn(DeliveryStatus::isSettled)
        .containsExactly(DeliveryStatus.PUBLISHED, DeliveryStatus.UNREADABLE);
    for (DeliveryStatus status : DeliveryStatus.values()) {
      assertThat(DeliveryStatus.of(status.code())).isEqualTo(status);
    }
  }
}
