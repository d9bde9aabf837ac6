package it.sprint.warehouse.kpi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement and the values of its question marks, in their order. */
public record BoundSql(String text, List<@Nullable Object> values) {

  public BoundSql {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
