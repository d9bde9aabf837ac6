package it.sprint.api.delivery;

import it.sprint.api.feed.Timeliness;
import it.sprint.warehouse.feed.Contract;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a feed stands: whether it is on time, and how it was in the last half year. */
public record FeedState(Timeliness timeliness, Calendar calendar, Punctuality punctuality) {

  /**
   * How many deliveries told the days that they speak of, and how many of them came before those
   * days were late.
   */
  public record Punctuality(long deliveries, long onTime) {}

  public static FeedState of(Contract contract, List<Arrival> arrivals, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    ZoneId zone = clock.getZone();
    return new FeedState(
        Timeliness.of(
            contract.sla(),
            arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1).receivedAt(),
            Calendar.lastDataOn(arrivals),
            today),
        Calendar.of(contract.sla(), arrivals, today, zone),
        punctuality(contract, arrivals, zone));
  }

  private static Punctuality punctuality(Contract contract, List<Arrival> arrivals, ZoneId zone) {
    List<Arrival> dated =
        arrivals.stream()
            .filter(arrival -> arrival.isPublished() && arrival.coversTo() != null)
            .toList();
    int allowed = contract.sla().frequencyDays() + contract.sla().graceDays();
    long onTime = dated.stream().filter(arrival -> age(arrival, zone) <= allowed).count();
    return new Punctuality(dated.size(), onTime);
  }

  /** How old the latest day in a delivery was when it came. */
  private static long age(Arrival arrival, ZoneId zone) {
    @Nullable LocalDate coversTo = arrival.coversTo();
    return coversTo == null
        ? 0
        : ChronoUnit.DAYS.between(coversTo, LocalDate.ofInstant(arrival.receivedAt(), zone));
  }
}
