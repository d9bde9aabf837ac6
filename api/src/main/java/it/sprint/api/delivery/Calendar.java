package it.sprint.api.delivery;

import it.sprint.api.feed.Timeliness;
import it.sprint.warehouse.feed.Sla;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Half a year of a feed, week by week, the oldest first; the last week is the present one. */
public record Calendar(List<Week> weeks) {

  private static final int WEEKS = 26;
  private static final int DAYS_AFTER_MONDAY = 6;

  public Calendar {
    weeks = List.copyOf(weeks);
  }

  /**
   * One week.
   *
   * @param deliveries how many came in it
   * @param covered whether a published delivery speaks of one of its days
   * @param state whether the feed was on time at its end, by what had come until then
   */
  public record Week(LocalDate from, long deliveries, boolean covered, String state) {}

  public static Calendar of(Sla sla, List<Arrival> arrivals, LocalDate today, ZoneId zone) {
    LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Calendar(
        IntStream.range(0, WEEKS)
            .mapToObj(number -> thisWeek.minusWeeks(WEEKS - 1L - number))
            .map(monday -> week(sla, arrivals, new Span(monday, today), zone))
            .toList());
  }

  /** A week as far as it is over. */
  private record Span(LocalDate monday, LocalDate today) {
    LocalDate lastDay() {
      LocalDate sunday = monday.plusDays(DAYS_AFTER_MONDAY);
      return sunday.isAfter(today) ? today : sunday;
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(monday) && !day.isAfter(lastDay());
    }

    boolean isCoveredBy(Arrival arrival) {
      LocalDate from = arrival.coversFrom();
      LocalDate to = arrival.coversTo();
      return from != null
          && to != null
          && !from.isAfter(lastDay())
          && !to.isBefore(monday)
          && arrival.isPublished();
    }
  }

  private static Week week(Sla sla, List<Arrival> arrivals, Span week, ZoneId zone) {
    long came = arrivals.stream().filter(arrival -> week.holds(day(arrival, zone))).count();
    boolean isCovered = arrivals.stream().anyMatch(week::isCoveredBy);
    LocalDate lastDataOn =
        lastDataOn(
            arrivals.stream()
                .filter(arrival -> !day(arrival, zone).isAfter(week.lastDay()))
                .toList());
    String state = Timeliness.of(sla, null, lastDataOn, week.lastDay()).state();
    return new Week(week.monday(), came, isCovered, state);
  }

  /** The last day that any published delivery speaks of. */
  static @Nullable LocalDate lastDataOn(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(Arrival::isPublished)
        .map(Arrival::coversTo)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate day(Arrival arrival, ZoneId zone) {
    return LocalDate.ofInstant(arrival.receivedAt(), zone);
  }
}
