package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with the decimal and thousands separators of the contract, of up to 16 digits before the
 * decimal one: that is what the warehouse has room for.
 */
record DecimalCell(
    Column column, char decimalSeparator, @Nullable Character thousandsSeparator, Pattern form)
    implements CellType {

  static DecimalCell of(Column column, FileFormat format) {
    Pattern form =
        Pattern.compile(
            "[+-]?\\d{1,16}("
                + Pattern.quote(String.valueOf(format.decimalSeparator()))
                + "\\d{1,10})?");
    return new DecimalCell(column, format.decimalSeparator(), format.thousandsSeparator(), form);
  }

  @Override
  public @Nullable Object parse(String cell) {
    String number = thousandsSeparator == null ? cell : ungrouped(cell, thousandsSeparator);
    return form.matcher(number).matches()
        ? new BigDecimal(number.replace(decimalSeparator, '.'))
        : null;
  }

  @Override
  public Violation complaint(String cell) {
    String example =
        thousandsSeparator == null
            ? "1234" + decimalSeparator + "56"
            : "1" + thousandsSeparator + "234" + decimalSeparator + "56";
    return Violation.of(ViolationCode.NOT_A_DECIMAL, column.header(), Cells.shape(cell), example);
  }

  /** The number without separators of thousands, or as it is when they stand in wrong places. */
  static String ungrouped(String cell, char separator) {
    if (cell.indexOf(separator) < 0) {
      return cell;
    }
    String quoted = Pattern.quote(String.valueOf(separator));
    return cell.matches("[+-]?\\d{1,3}(" + quoted + "\\d{3})+(\\D\\d+)?")
        ? cell.replace(String.valueOf(separator), "")
        : cell;
  }
}
