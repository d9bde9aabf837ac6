package it.sprint.warehouse.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date written in the contract's pattern; days that no calendar has are none. */
record DateCell(Column column, DateTimeFormatter formatter) implements CellType {

  private static final LocalDate EXAMPLE = LocalDate.of(2023, 3, 31);

  static DateCell of(Column column) {
    return new DateCell(column, formatter(Objects.requireNonNull(column.format(), "format")));
  }

  /** Strict about days; the standard's {@code y} is the year of the era, ours needs no era. */
  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether a date survives being written and read in this pattern. */
  static boolean isPattern(String pattern) {
    try {
      DateTimeFormatter formatter = formatter(pattern);
      return EXAMPLE.equals(LocalDate.parse(formatter.format(EXAMPLE), formatter));
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  @Override
  public @Nullable Object parse(String cell) {
    try {
      return LocalDate.parse(cell, formatter);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public Violation complaint(String cell) {
    return Violation.of(
        ViolationCode.NOT_A_DATE, column.header(), Cells.shape(cell), formatter.format(EXAMPLE));
  }
}
