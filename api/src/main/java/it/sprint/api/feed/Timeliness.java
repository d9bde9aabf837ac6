package it.sprint.api.feed;

import it.sprint.warehouse.feed.Sla;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How often data are due, the last day that they speak of, when something last came, and how many
 * days the latest data are late.
 */
public record Timeliness(
    int dueEveryDays,
    @Nullable LocalDate lastDataOn,
    @Nullable Instant lastReceivedAt,
    long daysLate,
    String state) {

  static Timeliness of(Sla sla, @Nullable LatestDelivery latest, LocalDate today) {
    return latest == null
        ? of(sla, null, null, today)
        : of(sla, latest.delivery().receivedAt(), latest.lastDataOn(), today);
  }

  /** How the feed stands on a day, by what had come until then. */
  public static Timeliness of(
      Sla sla, @Nullable Instant lastReceivedAt, @Nullable LocalDate lastDataOn, LocalDate today) {
    if (lastDataOn == null) {
      return new Timeliness(sla.frequencyDays(), null, lastReceivedAt, 0, "never");
    }
    LocalDate dueOn = lastDataOn.plusDays(sla.frequencyDays()).plusDays(sla.graceDays());
    long daysLate = Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    return new Timeliness(
        sla.frequencyDays(),
        lastDataOn,
        lastReceivedAt,
        daysLate,
        daysLate > 0 ? "late" : "on-time");
  }
}
