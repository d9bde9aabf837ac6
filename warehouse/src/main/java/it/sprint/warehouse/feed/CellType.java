package it.sprint.warehouse.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the cells of one column become values. */
sealed interface CellType
    permits BooleanCell, DateCell, DecimalCell, IntegerCell, StringCell, TimestampCell {

  /** The value of a cell that is not blank, or null when it has the wrong form. */
  @Nullable Object parse(String cell);

  /** Why {@link #parse} gave nothing for the cell. */
  Violation complaint(String cell);

  /** What should be said of a cell that was understood. */
  default Optional<Violation> remark(String cell) {
    return Optional.empty();
  }

  static CellType of(Column column, FileFormat format) {
    return switch (column.type()) {
      case STRING -> new StringCell(column);
      case INTEGER -> new IntegerCell(column, format.thousandsSeparator());
      case DECIMAL -> DecimalCell.of(column, format);
      case DATE -> DateCell.of(column, format);
      case TIMESTAMP -> new TimestampCell(column);
      case BOOLEAN -> new BooleanCell(column);
    };
  }
}
