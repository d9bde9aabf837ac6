package it.sprint.warehouse.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists one after the other; a row may refer only to what stands above it or was read before.
 */
final class ListReader {

  private final Map<String, Set<String>> codes = new HashMap<>();

  ReferenceList read(ReferenceTable table) {
    return read(table, ListFile.load(table.name()));
  }

  ReferenceList read(ReferenceTable table, ListFile file) {
    List<ListRow> rows = withoutHeader(table, file);
    Set<List<@Nullable String>> keys = new HashSet<>();
    Set<String> known = codes.computeIfAbsent(table.name(), name -> new HashSet<>());
    for (ListRow row : rows) {
      check(table, row);
      List<@Nullable String> key = row.values().subList(0, table.keyColumns());
      if (!keys.add(key)) {
        throw ReferenceListException.duplicateKey(row, key);
      }
      known.add(String.valueOf(key.get(0)));
    }
    return new ReferenceList(table, rows);
  }

  private static List<ListRow> withoutHeader(ReferenceTable table, ListFile file) {
    List<ListRow> rows = file.rows();
    List<@Nullable String> header = rows.isEmpty() ? List.of() : rows.get(0).values();
    if (!table.columnNames().equals(header)) {
      throw ReferenceListException.wrongHeader(file.name(), table.columnNames(), header);
    }
    return new ArrayList<>(rows.subList(1, rows.size()));
  }

  private void check(ReferenceTable table, ListRow row) {
    List<ListColumn> columns = table.columns();
    if (row.values().size() != columns.size()) {
      throw ReferenceListException.wrongFieldCount(row, columns.size());
    }
    for (int i = 0; i < columns.size(); i++) {
      check(columns.get(i), row, row.values().get(i));
    }
  }

  private void check(ListColumn column, ListRow row, @Nullable String value) {
    if (value == null) {
      if (column.presence() == ListColumn.Presence.REQUIRED) {
        throw ReferenceListException.blank(row, column.name());
      }
      return;
    }
    if (!column.form().matcher(value).matches()) {
      throw ReferenceListException.wrongForm(row, column.name(), value);
    }
    String target = column.references();
    if (target != null && !codes.getOrDefault(target, Set.of()).contains(value)) {
      throw ReferenceListException.unknownReference(row, column.name(), value, target);
    }
  }
}
