package it.sprint.warehouse.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date written in one of the contract's patterns; days that no calendar has are none.
 *
 * @param takesSerials whether a spreadsheet's day number is a date too
 */
record DateCell(Column column, List<DateForm> forms, boolean takesSerials) implements CellType {

  /** The form of a day written as a spreadsheet's number of days since 30 December 1899. */
  static final String SERIAL = "excel-serial";

  private static final int LAST_YEAR = 9999;

  private static final String ISO = "yyyy-MM-dd";
  private static final LocalDate EXAMPLE = LocalDate.of(2023, 3, 31);
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** The 1st of March 1900: before it, spreadsheets count a day that never was. */
  private static final int FIRST_SERIAL = 61;

  /** The 31st of December 2199. */
  private static final int LAST_SERIAL = 109_574;

  DateCell {
    forms = List.copyOf(forms);
  }

  /** A workbook's date cells come in ISO form or as serials, whatever else a contract accepts. */
  static DateCell of(Column column, FileFormat format) {
    boolean isWorkbook = format.kind() == FileFormat.Kind.WORKBOOK;
    Stream<String> more = isWorkbook ? Stream.of(ISO) : Stream.empty();
    return new DateCell(
        column,
        Stream.concat(column.forms().stream(), more)
            .distinct()
            .filter(form -> !form.equals(SERIAL))
            .map(DateForm::of)
            .toList(),
        isWorkbook || column.forms().contains(SERIAL));
  }

  /** Whether a date survives being written and read in this pattern. */
  static boolean isPattern(String pattern) {
    try {
      DateTimeFormatter formatter = DateForm.formatter(pattern);
      return EXAMPLE.equals(LocalDate.parse(formatter.format(EXAMPLE), formatter));
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  @Override
  public @Nullable Object parse(String cell) {
    for (DateForm form : forms) {
      LocalDate date = form.parse(cell);
      if (date != null && isYear(date.getYear())) {
        return date;
      }
    }
    return takesSerials ? serial(cell) : null;
  }

  @Override
  public Violation complaint(String cell) {
    return Violation.of(
        ViolationCode.NOT_A_DATE,
        column.header(),
        Cells.shape(cell),
        forms.get(0).formatter().format(EXAMPLE));
  }

  /** A pattern's year may be +999999999 or before Christ, which no other program can read. */
  static boolean isYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }

  private static @Nullable LocalDate serial(String cell) {
    if (cell.length() > 6 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int days = Integer.parseInt(cell);
    return days < FIRST_SERIAL || days > LAST_SERIAL ? null : SERIAL_ZERO.plusDays(days);
  }
}
