package it.sprint.api.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.problem.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Only so many checks at a time. */
class CheckSlotsTest {

  private final CheckSlots slots =
      new CheckSlots(
          new UploadSettings(
              Path.of("uploads"), Path.of("inbox"), 1, Duration.ofDays(1), 1, Duration.ZERO));

  @Test
  void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
    String outer =
        slots.run(
            () -> {
              assertThatThrownBy(() -> slots.run(() -> "inner"))
                  .isInstanceOf(RefusedException.class)
                  .hasMessageContaining("Try again");
              return "outer";
            });

    assertThat(outer).isEqualTo("outer");
  }

  @Test
  void failedCheckGivesItsPlaceBack() throws Exception {
    assertThatThrownBy(
            () ->
                slots.run(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(slots.run(() -> "free")).isEqualTo("free");
  }
}
