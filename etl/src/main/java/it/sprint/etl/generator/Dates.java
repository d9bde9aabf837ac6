package it.sprint.etl.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as partners write them. */
final class Dates {

  private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
  private static final DateTimeFormatter ITALIAN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uu", Locale.ROOT);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter ZONED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private Dates() {}

  static String italian(LocalDate day) {
    return ITALIAN.format(day);
  }

  static String shortened(LocalDate day) {
    return SHORT.format(day);
  }

  /** The time on an Italian clock, without its zone. */
  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  /** The time on an Italian clock with its distance from UTC. */
  static String zoned(LocalDateTime time) {
    return ZONED.format(time.atZone(ITALY));
  }
}
