package it.sprint.api.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.problem.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Only so many megabytes are checked at a time. */
class CheckSlotsTest {

  private final CheckSlots slots =
      new CheckSlots(
          new UploadSettings(
              Path.of("uploads"), Path.of("inbox"), 5_000_000, Duration.ofDays(1), Duration.ZERO));

  @Test
  void whoFindsNoRoomIsToldToComeAgain() throws Exception {
    String outer =
        slots.run(
            3_000_000,
            () -> {
              assertThat(slots.run(1_000_000, () -> "small")).isEqualTo("small");
              assertThatThrownBy(() -> slots.run(3_000_000, () -> "inner"))
                  .isInstanceOf(RefusedException.class)
                  .hasMessageContaining("Try again");
              return "outer";
            });

    assertThat(outer).isEqualTo("outer");
  }

  @Test
  void failedCheckGivesItsRoomBack() throws Exception {
    assertThatThrownBy(
            () ->
                slots.run(
                    9_000_000,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(slots.run(5_000_000, () -> "free")).isEqualTo("free");
  }
}
