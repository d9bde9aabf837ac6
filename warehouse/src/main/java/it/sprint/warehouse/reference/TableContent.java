package it.sprint.warehouse.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table of schema {@code reference} shall hold: rows of texts in the order of its columns.
 */
record TableContent(ReferenceTable table, List<List<@Nullable String>> rows) {

  TableContent {
    rows = List.copyOf(rows);
  }
}
