package it.sprint.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Sla;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a feed was in each week, by what had come until its end. */
class CalendarTest {

  private static final Sla WEEKLY = new Sla(7, 2, 0.1, 0, Long.MAX_VALUE);
  // A Wednesday.
  private static final LocalDate TODAY = LocalDate.of(2023, 4, 12);

  @Test
  void weeksGoBackHalfAYearToTheMondayOfTheFirst() {
    Calendar calendar = Calendar.of(WEEKLY, List.of(), TODAY, ZoneOffset.UTC);

    assertThat(calendar.weeks()).hasSize(26);
    assertThat(calendar.weeks().get(25).from()).isEqualTo(LocalDate.of(2023, 4, 10));
    assertThat(calendar.weeks().get(0).from()).isEqualTo(LocalDate.of(2022, 10, 17));
    assertThat(calendar.weeks())
        .allMatch(week -> week.state().equals("never") && week.deliveries() == 0);
  }

  @Test
  void deliveryCountsInTheWeekInWhichItCameAndCoversTheWeeksItSpeaksOf() {
    Calendar calendar =
        Calendar.of(
            WEEKLY,
            List.of(arrival("2023-04-03T06:00:00Z", "published", "2023-03-20", "2023-04-02")),
            TODAY,
            ZoneOffset.UTC);

    assertThat(week(calendar, "2023-04-03").deliveries()).isEqualTo(1);
    assertThat(week(calendar, "2023-03-27").deliveries()).isZero();
    assertThat(week(calendar, "2023-03-20").covered()).isTrue();
    assertThat(week(calendar, "2023-03-27").covered()).isTrue();
    assertThat(week(calendar, "2023-03-13").covered()).isFalse();
    assertThat(week(calendar, "2023-04-03").covered()).isFalse();
  }

  @Test
  void weekIsLateWhenItsEndIsLaterThanFrequencyAndGraceAllow() {
    Calendar calendar =
        Calendar.of(
            WEEKLY,
            List.of(
                arrival("2023-03-06T06:00:00Z", "published", "2023-02-27", "2023-03-05"),
                arrival("2023-04-03T06:00:00Z", "published", "2023-03-06", "2023-04-02")),
            TODAY,
            ZoneOffset.UTC);

    assertThat(week(calendar, "2023-02-27").state()).isEqualTo("never");
    assertThat(week(calendar, "2023-03-06").state()).isEqualTo("on-time");
    assertThat(week(calendar, "2023-03-13").state()).isEqualTo("late");
    assertThat(week(calendar, "2023-03-27").state()).isEqualTo("late");
    assertThat(week(calendar, "2023-04-03").state()).isEqualTo("on-time");
    // Only the days until today count: on 12 April the data of 2 April are 10 days old.
    assertThat(week(calendar, "2023-04-10").state()).isEqualTo("late");
  }

  @Test
  void heldDeliveryCountsButMakesNothingYounger() {
    Calendar calendar =
        Calendar.of(
            WEEKLY,
            List.of(arrival("2023-04-10T06:00:00Z", "held", null, null)),
            TODAY,
            ZoneOffset.UTC);

    assertThat(week(calendar, "2023-04-10").deliveries()).isEqualTo(1);
    assertThat(week(calendar, "2023-04-10").state()).isEqualTo("never");
  }

  private static Calendar.Week week(Calendar calendar, String monday) {
    return calendar.weeks().stream()
        .filter(week -> week.from().equals(LocalDate.parse(monday)))
        .findFirst()
        .orElseThrow();
  }

  private static Arrival arrival(String at, String status, String from, String to) {
    return new Arrival(
        Instant.parse(at),
        status,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }
}
