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
    return withKeyColumns(2);
  }

  /** The same table with that many of its first columns as the key. */
  ReferenceTable withKeyColumns(int count) {
    return new ReferenceTable(name, count, columns);
  }

  List<String> columnNames() {
    return columns.stream().map(ListColumn::name).toList();
  }

  List<String> keyNames() {
    return columnNames().subList(0, keyColumns);
  }

  /** The column that holds the code, where the key is one column. */
  String codeName() {
    return columns.get(0).name();
  }

  boolean refersTo(ReferenceTable other) {
    return columns.stream().anyMatch(column -> other.name().equals(column.references()));
  }
}
