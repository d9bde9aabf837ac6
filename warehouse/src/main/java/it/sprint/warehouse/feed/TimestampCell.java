package it.sprint.warehouse.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time in ISO form, with an offset or, without one, by the clock in Italy. The hour that
 * the clock shows twice in October counts as its first one; the one that it leaves out in March is
 * no time.
 */
record TimestampCell(Column column) implements CellType {

  /** Where all partners work. */
  static final ZoneId ITALY = ZoneId.of("Europe/Rome");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd['T'][' ']HH:mm")
          .optionalStart()
          .appendPattern(":ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendOptional(offset("+HH:mm"))
          .appendOptional(offset("+HHmm"))
          .appendOptional(offset("+HH"))
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public @Nullable Object parse(String cell) {
    TemporalAccessor read = read(cell);
    if (read instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (read instanceof LocalDateTime time) {
      List<ZoneOffset> offsets = ITALY.getRules().getValidOffsets(time);
      return offsets.isEmpty() ? null : time.toInstant(offsets.get(0));
    }
    return null;
  }

  @Override
  public Violation complaint(String cell) {
    return read(cell) == null
        ? Violation.of(ViolationCode.NOT_A_TIMESTAMP, column.header(), Cells.shape(cell))
        : Violation.of(ViolationCode.NONEXISTENT_TIME, column.header());
  }

  @Override
  public Optional<Violation> remark(String cell) {
    boolean isTwice =
        read(cell) instanceof LocalDateTime time
            && ITALY.getRules().getValidOffsets(time).size() > 1;
    return isTwice
        ? Optional.of(Violation.of(ViolationCode.AMBIGUOUS_TIME, column.header()))
        : Optional.empty();
  }

  private static @Nullable TemporalAccessor read(String cell) {
    try {
      TemporalAccessor time = ISO.parseBest(cell, OffsetDateTime::from, LocalDateTime::from);
      return DateCell.isYear(time.get(ChronoField.YEAR)) ? time : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter offset(String pattern) {
    return new DateTimeFormatterBuilder().appendOffset(pattern, "Z").toFormatter(Locale.ROOT);
  }

  /** The day in Italy of a point in time. */
  static LocalDate dayOf(Instant time) {
    return time.atZone(ITALY).toLocalDate();
  }
}
