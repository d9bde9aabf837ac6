package it.sprint.etl.person;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Texts in a row. */
final class Texts {

  private Texts() {}

  static List<@Nullable String> of(Row row, int column) {
    return Arrays.asList(row.<String>getList(column).toArray(String[]::new));
  }
}
