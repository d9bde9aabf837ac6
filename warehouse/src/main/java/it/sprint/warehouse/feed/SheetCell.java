package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a spreadsheet's cell: dates in ISO form, numbers as people see them and with the
 * contract's decimal separator, and of a formula its last result.
 */
final class SheetCell {

  /** A spreadsheet keeps 15 digits; what lies behind them is noise of binary fractions. */
  private static final MathContext PRECISION = new MathContext(15);

  /** Parts of a number format that are no fields: quoted text, colours, escaped signs. */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private static final Pattern DATE_FIELDS = Pattern.compile("[yd]|m.*[yd]|[yd].*m|h");

  private SheetCell() {}

  static String text(Cell cell, FileFormat format) {
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.BOOLEAN) {
      return "1".equals(raw) || "TRUE".equalsIgnoreCase(raw) ? "true" : "false";
    }
    boolean isNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    BigDecimal number = isNumber ? number(raw) : null;
    if (number == null) {
      return raw == null ? "" : text(cell, raw);
    }
    return isDate(cell.getDataFormatString()) ? date(cell, number, format) : number(number, format);
  }

  /** Shared texts are behind a number; the library resolves it. */
  private static String text(Cell cell, String raw) {
    String text = cell.getText();
    return text == null ? raw : text;
  }

  private static @Nullable BigDecimal number(@Nullable String raw) {
    try {
      return raw == null || raw.length() > 40 ? null : new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String number(BigDecimal number, FileFormat format) {
    BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
    return Math.abs(rounded.scale()) > 40
        ? rounded.toString()
        : rounded.toPlainString().replace('.', format.decimalSeparator());
  }

  private static String date(Cell cell, BigDecimal number, FileFormat format) {
    try {
      LocalDateTime time = cell.asDate();
      if (time == null) {
        return number(number, format);
      }
      LocalDateTime second = time.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
      return second.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? second.toLocalDate().toString()
          : second.toString();
    } catch (ExcelReaderException | DateTimeException | ArithmeticException e) {
      return number(number, format);
    }
  }

  private static boolean isDate(@Nullable String numberFormat) {
    if (numberFormat == null || numberFormat.equalsIgnoreCase("general")) {
      return false;
    }
    return DATE_FIELDS
        .matcher(LITERALS.matcher(numberFormat).replaceAll("").toLowerCase(Locale.ROOT))
        .find();
  }
}
