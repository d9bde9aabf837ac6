package it.sprint.warehouse.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a list's file with the line it stands on; a blank field is null. */
record ListRow(String file, int line, List<@Nullable String> values) {

  ListRow {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  String origin() {
    return "%s, line %d".formatted(file, line);
  }
}
