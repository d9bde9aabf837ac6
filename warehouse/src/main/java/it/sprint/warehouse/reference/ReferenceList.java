package it.sprint.warehouse.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checked rows of one list. */
record ReferenceList(ReferenceTable table, List<ListRow> rows) {

  ReferenceList {
    rows = List.copyOf(rows);
  }

  /** For each row where it is filled in, the column that is looked up and the one that answers. */
  Stream<CodeEntry> entries(String column, String codeColumn) {
    return rows.stream()
        .filter(row -> optional(row, column) != null)
        .map(row -> new CodeEntry(value(row, column), value(row, codeColumn), row.origin()));
  }

  ReferenceList where(String column, String value) {
    return new ReferenceList(
        table, rows.stream().filter(row -> value.equals(optional(row, column))).toList());
  }

  String value(ListRow row, String column) {
    return Objects.requireNonNull(optional(row, column), column);
  }

  @Nullable String optional(ListRow row, String column) {
    return row.values().get(table.columnNames().indexOf(column));
  }

  TableContent content() {
    return new TableContent(table, rows.stream().map(ListRow::values).toList());
  }
}
