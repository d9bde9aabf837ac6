package it.sprint.api.partner;

import it.sprint.api.problem.RefusedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a few checks run at a time: each holds an index of its file in memory. */
@Component
final class CheckSlots {

  private final Semaphore free;
  private final Duration waitAtMost;

  CheckSlots(UploadSettings settings) {
    this.waitAtMost = settings.waitAtMost();
    this.free = new Semaphore(settings.checksAtOnce(), true);
  }

  /** Does the work when a place is free; who would wait too long is told to come again. */
  <T> T run(Callable<T> work) throws Exception {
    if (!free.tryAcquire(waitAtMost.toMillis(), TimeUnit.MILLISECONDS)) {
      throw RefusedException.busy();
    }
    try {
      return work.call();
    } finally {
      free.release();
    }
  }
}
