package it.sprint.warehouse.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference list as a table: rows of texts, dates and flags among them, in the order of columns.
 */
public record ListTable(String name, List<String> columns, List<List<@Nullable String>> rows) {

  public ListTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
