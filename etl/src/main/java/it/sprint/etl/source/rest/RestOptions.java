package it.sprint.etl.source.rest;

import java.time.Duration;

/**
 * How patient and how careful a REST pull is.
 *
 * @param overlap how much earlier than the last pull's server time the next one begins
 * @param requestTime how long one answer may take, to its last byte
 * @param totalTime how long one pull may take; a pull that ran out of it goes on next time
 * @param attempts how often one page is asked for
 * @param firstWait upper end of the first random wait; it doubles with each attempt
 * @param longestWait where the doubling ends
 * @param maximumPages how many pages a pull may have
 * @param maximumRestarts how often a pull begins again because its cursor expired
 */
public record RestOptions(
    int pageSize,
    Duration overlap,
    Duration requestTime,
    Duration totalTime,
    int attempts,
    Duration firstWait,
    Duration longestWait,
    int maximumPageBytes,
    int maximumPages,
    int maximumRestarts) {

  public static RestOptions standard() {
    return new RestOptions(
        200,
        Duration.ofHours(1),
        Duration.ofSeconds(60),
        Duration.ofMinutes(30),
        8,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        16 << 20,
        100_000,
        3);
  }
}
