package it.sprint.etl.source.pull;

import java.time.Duration;

/** Waits; an argument, so that tests do not. */
@FunctionalInterface
public interface Sleeper {

  void sleep(Duration duration) throws InterruptedException;

  /** Waits for real. */
  static Sleeper real() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
