package it.sprint.warehouse.feed;

import org.jspecify.annotations.Nullable;

/** How the cells of one column become values. */
sealed interface CellType permits StringCell, IntegerCell, DecimalCell, DateCell {

  /** The value of a cell that is not blank, or null when it has the wrong form. */
  @Nullable Object parse(String cell);

  /** Why {@link #parse} gave nothing for the cell. */
  Violation complaint(String cell);

  static CellType of(Column column, FileFormat format) {
    return switch (column.type()) {
      case STRING -> new StringCell(column);
      case INTEGER -> new IntegerCell(column, format.thousandsSeparator());
      case DECIMAL -> DecimalCell.of(column, format);
      case DATE -> DateCell.of(column);
    };
  }
}
