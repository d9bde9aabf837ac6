package it.sprint.warehouse.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number of up to 18 digits. */
record IntegerCell(Column column, @Nullable Character thousandsSeparator) implements CellType {

  private static final int MOST_DIGITS = 18;
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,'\u00A0 ]\\d{3})+");
  private static final Pattern ITALIAN_DECIMAL = Pattern.compile("[+-]?\\d[\\d.]*,\\d+");
  private static final Pattern ZERO_DECIMAL = Pattern.compile("[+-]?\\d+\\.0+");
  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");

  @Override
  public @Nullable Object parse(String cell) {
    String digits =
        thousandsSeparator == null ? cell : DecimalCell.ungrouped(cell, thousandsSeparator);
    int first = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
    int count = digits.length() - first;
    if (count < 1 || count > MOST_DIGITS) {
      return null;
    }
    long number = 0;
    for (int i = first; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      number = number * 10 + digit;
    }
    return digits.charAt(0) == '-' ? -number : number;
  }

  @Override
  public Violation complaint(String cell) {
    return Violation.of(
        ViolationCode.NOT_AN_INTEGER, column.header(), Cells.shape(cell), hint(cell));
  }

  private static String hint(String cell) {
    if (DIGITS.matcher(cell).matches()) {
      return "@hint.too-many-digits";
    }
    if (ITALIAN_DECIMAL.matcher(cell).matches()) {
      return "@hint.italian-decimal";
    }
    if (ZERO_DECIMAL.matcher(cell).matches()) {
      return "@hint.zero-decimal";
    }
    return GROUPED.matcher(cell).matches() ? "@hint.thousands" : "@hint.digits-only";
  }
}
