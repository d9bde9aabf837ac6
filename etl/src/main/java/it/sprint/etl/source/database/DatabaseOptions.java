package it.sprint.etl.source.database;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How patient and how careful a database pull is.
 *
 * @param overlap how much earlier than the watermark a pull begins
 * @param statementTime how long the partner's server may work on one request of ours
 * @param totalTime how long one pull may take
 * @param fetchRows how many rows are fetched at a time
 * @param zone the zone of the partner's timestamps that have none
 */
public record DatabaseOptions(
    Duration overlap, Duration statementTime, Duration totalTime, int fetchRows, ZoneId zone) {

  public static DatabaseOptions standard() {
    return new DatabaseOptions(
        Duration.ofHours(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1),
        1_000,
        ZoneId.of("Europe/Rome"));
  }
}
