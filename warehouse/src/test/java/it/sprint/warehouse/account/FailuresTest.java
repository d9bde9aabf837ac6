package it.sprint.warehouse.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When failed attempts lock, and for how long. */
class FailuresTest {

  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");

  @Test
  void fourFailuresDoNotLock() {
    assertThat(failures(4)).isEqualTo(new Failures(4, null));
    assertThat(failures(4).areLockedAt(NOW)).isFalse();
  }

  @Test
  void eachFurtherFailureLocksTwiceAsLongUpToAnHour() {
    List<Long> minutes = new ArrayList<>();
    for (int count = 5; count <= 13; count++) {
      minutes.add(Duration.between(NOW, failures(count).lockedUntil()).toMinutes());
    }

    assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void lockEndsAtItsMoment() {
    Failures locked = failures(5);

    assertThat(locked.areLockedAt(NOW.plusSeconds(59))).isTrue();
    assertThat(locked.areLockedAt(NOW.plusSeconds(60))).isFalse();
  }

  private static Failures failures(int count) {
    Failures failures = Failures.NONE;
    for (int number = 0; number < count; number++) {
      failures = failures.andOneAt(NOW);
    }
    return failures;
  }
}
