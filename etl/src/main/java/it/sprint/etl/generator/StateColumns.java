package it.sprint.etl.generator;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.RecordType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows of one record type mean, under the contract's names and in one form for all. */
final class StateColumns {

  private final RecordType type;
  private final List<Column> key;
  private final List<Column> open;

  StateColumns(RecordType type) {
    this.type = type;
    this.key = type.columns().stream().filter(Column::key).toList();
    this.open = type.openColumns();
  }

  List<String> names() {
    return open.stream().map(Column::name).toList();
  }

  /** The values of the key; null where one of them cannot be read. */
  @Nullable String key(Row row) {
    StringBuilder values = new StringBuilder();
    for (Column column : key) {
      String value = text(row, column);
      if (value == null) {
        return null;
      }
      values.append(value).append('|');
    }
    return values.toString();
  }

  /** The values of the columns that hold no identifier, empty for nothing. */
  List<String> values(Row row) {
    return values(row, open);
  }

  /** The values of all columns, empty for nothing. */
  List<String> allValues(Row row) {
    return values(row, type.columns());
  }

  private static List<String> values(Row row, List<Column> columns) {
    List<String> values = new ArrayList<>();
    for (Column column : columns) {
      String value = text(row, column);
      if (value == null && row.meant(column.header()) != null) {
        throw new IllegalStateException(
            "What %s means is no %s: %s"
                .formatted(column.name(), column.type(), row.meant(column.header())));
      }
      values.add(value == null ? "" : value);
    }
    return values;
  }

  /** Whether both rows say the same, identifiers included. */
  boolean sayTheSame(Row row, Row other) {
    for (Column column : type.columns()) {
      boolean isSame =
          Objects.equals(row.meant(column.header()), other.meant(column.header()))
              || Objects.equals(text(row, column), text(other, column));
      if (!isSame) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row says that its record is no more. */
  boolean isDeletion(Row row) {
    Column column = type.deletionColumn();
    Object value = column == null ? null : row.meant(column.header());
    return value instanceof Boolean flag ? flag : value != null;
  }

  /** Null for nothing, and for what is no value of the column. */
  private static @Nullable String text(Row row, Column column) {
    Object meant = row.meant(column.header());
    boolean fits =
        switch (column.type()) {
          case STRING -> meant instanceof String text && !text.isEmpty();
          case INTEGER, DECIMAL -> meant instanceof Number;
          case DATE -> meant instanceof LocalDate;
          case TIMESTAMP -> meant instanceof Instant;
          case BOOLEAN -> meant instanceof Boolean;
        };
    if (!fits || meant == null) {
      return null;
    }
    return meant instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : meant.toString();
  }
}
