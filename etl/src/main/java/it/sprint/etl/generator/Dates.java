package it.sprint.etl.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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

  /** A day in the form of {@link #italian} where the file's own form is another. */
  static Spelt inWords(LocalDate day) {
    return new Spelt(day, italian(day));
  }

  static Spelt shortened(LocalDate day) {
    return new Spelt(day, SHORT.format(day));
  }

  static Spelt at(LocalDateTime time, ZoneOffset offset) {
    OffsetDateTime at = time.atOffset(offset);
    return new Spelt(at.toInstant(), ZONED.format(at));
  }

  /** The time on an Italian clock, without its zone. */
  static Spelt local(LocalDateTime time) {
    return new Spelt(time.atZone(ITALY).toInstant(), LOCAL.format(time));
  }

  /** The time on an Italian clock with its distance from UTC. */
  static Spelt zoned(LocalDateTime time) {
    ZonedDateTime zoned = time.atZone(ITALY);
    return new Spelt(zoned.toInstant(), ZONED.format(zoned));
  }
}
