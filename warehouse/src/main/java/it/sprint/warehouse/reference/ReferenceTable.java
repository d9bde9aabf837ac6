package it.sprint.warehouse.reference;

import java.util.List;

/**
 * A table of schema {@code reference}, or a file of the same shape: columns in order, key first.
 */
record ReferenceTable(String name, int keyColumns, List<ListColumn> columns) {

  ReferenceTable {
    columns = List.copyOf(columns);
  }

  static ReferenceTable of(String name, ListColumn... columns) {
    return new ReferenceTable(name, 1, List.of(columns));
  }

  /** The same table with its first two columns as the key. */
  ReferenceTable withPairAsKey() {
    return new ReferenceTable(name, 2, columns);
  }

  List<String> columnNames() {
    return columns.stream().map(ListColumn::name).toList();
  }

  List<String> keyNames() {
    return columnNames().subList(0, keyColumns);
  }

  boolean refersTo(ReferenceTable other) {
    return columns.stream().anyMatch(column -> other.name().equals(column.references()));
  }
}
