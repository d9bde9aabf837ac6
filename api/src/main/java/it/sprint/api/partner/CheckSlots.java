package it.sprint.api.partner;

import it.sprint.api.problem.RefusedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets as many checks run at a time as their files together are no larger than the largest file may
 * be: each holds an index of its rows in memory.
 */
@Component
final class CheckSlots {

  private final int places;
  private final Semaphore free;
  private final Duration waitAtMost;

  CheckSlots(UploadSettings settings) {
    this.waitAtMost = settings.waitAtMost();
    this.places = Math.toIntExact(1 + settings.longestBytes() / UploadSettings.MEGABYTE);
    this.free = new Semaphore(places, true);
  }

  /** Does the work when there is room; who would wait too long is told to come again. */
  <T> T run(long fileBytes, Callable<T> work) throws Exception {
    int taken = (int) Math.min(places, 1 + fileBytes / UploadSettings.MEGABYTE);
    if (!free.tryAcquire(taken, waitAtMost.toMillis(), TimeUnit.MILLISECONDS)) {
      throw RefusedException.busy();
    }
    try {
      return work.call();
    } finally {
      free.release(taken);
    }
  }
}
