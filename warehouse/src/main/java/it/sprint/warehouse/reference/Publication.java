package it.sprint.warehouse.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes tables of schema {@code reference} equal to their lists; what is equal is not touched. */
record Publication(List<TableContent> contents) {

  Publication {
    contents = List.copyOf(contents);
  }

  void to(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "Reference lists are published as one: switch autocommit off and commit at the end");
    }
    lock(connection);
    List<TableChange> changes = new ArrayList<>();
    for (TableContent content : contents) {
      changes.add(TableChange.of(connection, content));
    }
    apply(connection, changes);
  }

  /** Readers go on; a second publication waits for the end of this one. */
  private void lock(Connection connection) throws SQLException {
    String tables =
        contents.stream()
            .map(content -> "reference." + content.table().name())
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table %s in share row exclusive mode".formatted(tables));
    }
  }

  /**
   * A row that is gone may hold a value that a new row needs, so it leaves first; unless others
   * refer to it, then it leaves last, after they have been told their new parent.
   */
  private void apply(Connection connection, List<TableChange> changes) throws SQLException {
    for (TableChange change : changes) {
      if (!isParent(change.table())) {
        change.deleteGone(connection);
      }
    }
    for (TableChange change : changes) {
      change.upsertChanged(connection);
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (isParent(changes.get(i).table())) {
        changes.get(i).deleteGone(connection);
      }
    }
  }

  private boolean isParent(ReferenceTable table) {
    return contents.stream().anyMatch(content -> content.table().refersTo(table));
  }
}
