package it.sprint.etl.source.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is read from one table: the columns named here and no other.
 *
 * @param table the table's name, or schema and table joined by a dot
 * @param updatedColumn the time of the last change, which deletions change too
 * @param deletedColumn the time of deletion; null in a living row
 */
public record TableQuery(
    String table,
    List<String> columns,
    String keyColumn,
    String updatedColumn,
    String deletedColumn) {

  private static final int LONGEST_NAME = 63;

  public TableQuery {
    columns = List.copyOf(columns);
    Stream.concat(Stream.of(table.split("\\.", -1)), columns.stream())
        .forEach(TableQuery::requireName);
    for (String column : List.of(keyColumn, updatedColumn, deletedColumn)) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            "the columns of %s do not have '%s'".formatted(table, column));
      }
    }
  }

  private static void requireName(String name) {
    int length = name.getBytes(StandardCharsets.UTF_8).length;
    if (name.isBlank() || length > LONGEST_NAME || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("'%s' is no name of PostgreSQL".formatted(name));
    }
  }

  /** The table's name without its schema: how its rows are written down. */
  String name() {
    return table.substring(table.lastIndexOf('.') + 1);
  }

  String selectAll() {
    return "select %s from %s %s".formatted(selected(), quotedTable(), order());
  }

  /** Asks, with two equal parameters, for what changed since; a row without a time always comes. */
  String selectChanged() {
    String updated = quoted(updatedColumn);
    return "select %s from %s where %s >= ? or %s is null or %s >= ? %s"
        .formatted(selected(), quotedTable(), updated, updated, quoted(deletedColumn), order());
  }

  private String selected() {
    return columns.stream().map(TableQuery::quoted).collect(Collectors.joining(", "));
  }

  /**
   * Bytes, not a language's alphabet, order the keys: the same rows give the same file anywhere.
   */
  private String order() {
    return "order by %s nulls first, cast(%s as text) collate \"C\""
        .formatted(quoted(updatedColumn), quoted(keyColumn));
  }

  private String quotedTable() {
    return Stream.of(table.split("\\.", -1))
        .map(TableQuery::quoted)
        .collect(Collectors.joining("."));
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
