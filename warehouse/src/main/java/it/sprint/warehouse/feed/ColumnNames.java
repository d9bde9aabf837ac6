package it.sprint.warehouse.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a contract by name, for rules that mention them. */
final class ColumnNames {

  private final Map<String, Column> columns = new LinkedHashMap<>();

  ColumnNames(List<Column> columns) {
    columns.forEach(column -> this.columns.put(column.name(), column));
  }

  /** The column that the text under {@code key} names. */
  Column of(YamlNode node, String key) {
    return named(node, key, node.text(key));
  }

  Column of(YamlNode node, String key, ColumnType type) {
    Column column = of(node, key);
    if (column.type() != type) {
      throw node.error(
          key,
          "names '%s', which is of type %s. This rule needs a column of type %s."
              .formatted(column.name(), column.type().logicalType(), type.logicalType()));
    }
    return column;
  }

  List<Column> all(YamlNode node, String key) {
    return node.texts(key).stream().map(name -> named(node, key, name)).toList();
  }

  Column named(YamlNode node, String key, String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw node.error(
          key,
          "names the column '%s', which does not exist. Columns: %s."
              .formatted(name, String.join(", ", columns.keySet())));
    }
    return column;
  }

  List<Column> keys() {
    return columns.values().stream().filter(Column::key).toList();
  }
}
