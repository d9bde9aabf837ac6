package it.sprint.warehouse.columns;

import it.sprint.warehouse.columns.Column.Keys;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one table as columns. Rows of one thing of the leading key follow each other, so
 * that distinct things are counted by looking at the row before.
 */
final class ColumnTable {

  private final int rows;
  private final Map<ColumnSpec, Column> columns;
  private final @Nullable Keys leading;

  private ColumnTable(int rows, Map<ColumnSpec, Column> columns, @Nullable Keys leading) {
    this.rows = rows;
    this.columns = columns;
    this.leading = leading;
  }

  static ColumnTable of(int rows, Map<ColumnSpec, Column> loaded, Optional<ColumnSpec> leadingKey) {
    if (leadingKey.isEmpty() || !(loaded.get(leadingKey.get()) instanceof Keys keys)) {
      return new ColumnTable(rows, loaded, null);
    }
    int[] order = order(keys);
    Map<ColumnSpec, Column> ordered = new LinkedHashMap<>();
    loaded.forEach((spec, column) -> ordered.put(spec, column.inOrder(order)));
    int[] leading = keys.inOrder(order).numbers();
    ordered.replaceAll(
        (spec, column) ->
            column instanceof Keys other
                ? new Keys(other.numbers(), other.count(), isGrouped(other, leading))
                : column);
    return new ColumnTable(rows, ordered, (Keys) ordered.get(leadingKey.get()));
  }

  /** Rows sorted by the number of their key, those of one number in the order in which they are. */
  private static int[] order(Keys keys) {
    int[] next = new int[keys.count() + 1];
    for (int number : keys.numbers()) {
      next[number + 1]++;
    }
    for (int number = 1; number < next.length; number++) {
      next[number] += next[number - 1];
    }
    int[] order = new int[keys.numbers().length];
    for (int row = 0; row < order.length; row++) {
      order[next[keys.numbers()[row]]++] = row;
    }
    return order;
  }

  private static boolean isGrouped(Keys keys, int[] leading) {
    int[] leadingOf = new int[keys.count()];
    Arrays.fill(leadingOf, -1);
    int current = 0;
    for (int row = 0; row < leading.length; row++) {
      int number = keys.numbers()[row];
      if (number != 0) {
        boolean isKnown = leadingOf[number] >= 0;
        if (isKnown && (number != current || leadingOf[number] != leading[row])) {
          return false;
        }
        leadingOf[number] = leading[row];
        current = number;
      }
    }
    return true;
  }

  int rows() {
    return rows;
  }

  Column column(ColumnSpec spec) {
    Column column = columns.get(spec);
    if (column == null) {
      throw new IllegalStateException("No column was loaded for " + spec);
    }
    return column;
  }

  Column.Codes codes(ColumnSpec spec) {
    return (Column.Codes) column(spec);
  }

  char[] days(ColumnSpec spec) {
    return ((Column.Days) column(spec)).days();
  }

  Flags flags(ColumnSpec spec) {
    return ((Column.Conditions) column(spec)).flags();
  }

  boolean has(ColumnSpec spec) {
    return columns.containsKey(spec);
  }

  /** The first row of each part, and the end: parts of about the same size that split no thing. */
  int[] parts(int count) {
    int[] starts = new int[count + 1];
    for (int part = 1; part < count; part++) {
      starts[part] = Math.max(starts[part - 1], boundary((int) ((long) rows * part / count)));
    }
    starts[count] = rows;
    return starts;
  }

  private int boundary(int row) {
    if (leading == null) {
      return row;
    }
    int boundary = row;
    while (boundary > 0
        && boundary < rows
        && leading.numbers()[boundary] == leading.numbers()[boundary - 1]) {
      boundary++;
    }
    return boundary;
  }

  long bytesHeld() {
    return columns.values().stream().mapToLong(Column::bytesHeld).sum();
  }
}
