package it.sprint.api.feed;

import it.sprint.warehouse.feed.Sla;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How often data are due, and how many days the latest are late. */
record Timeliness(int dueEveryDays, @Nullable LocalDate lastDataOn, long daysLate, String state) {

  static Timeliness of(Sla sla, @Nullable LocalDate lastDataOn, LocalDate today) {
    if (lastDataOn == null) {
      return new Timeliness(sla.frequencyDays(), null, 0, "never");
    }
    LocalDate dueOn = lastDataOn.plusDays(sla.frequencyDays()).plusDays(sla.graceDays());
    long daysLate = Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    return new Timeliness(
        sla.frequencyDays(), lastDataOn, daysLate, daysLate > 0 ? "late" : "on-time");
  }
}
