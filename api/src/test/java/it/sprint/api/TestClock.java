package it.sprint.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The server's clock: it stands still until a test moves it. */
public final class TestClock extends Clock {

  private static final Instant START = Instant.parse("2023-04-10T08:00:00Z");

  private volatile Instant now = START;

  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  public void reset() {
    now = START;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
