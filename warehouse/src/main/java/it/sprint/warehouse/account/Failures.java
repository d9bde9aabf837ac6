package it.sprint.warehouse.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed attempts since the last success. The fifth locks for a minute, and each further one
 * for twice as long as the one before, up to an hour.
 */
record Failures(int count, @Nullable Instant lockedUntil) {

  static final Failures NONE = new Failures(0, null);

  private static final int FREE_ATTEMPTS = 4;
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;

  boolean areLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  Failures andOneAt(Instant now) {
    int next = count == Integer.MAX_VALUE ? count : count + 1;
    return new Failures(next, next <= FREE_ATTEMPTS ? null : now.plus(lock(next)));
  }

  private static Duration lock(int count) {
    int doublings = Math.min(count - FREE_ATTEMPTS - 1, MOST_DOUBLINGS);
    Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
    return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
  }
}
