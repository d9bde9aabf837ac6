package it.sprint.etl.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What must not stand outside the vault: of all persons of the registers the names, as whole cells,
 * and the identifiers and telephone numbers, as words of any text.
 */
record Secrets(Set<String> names, Set<String> identifiers) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What separates the cells of a row of PostgreSQL as text. */
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[(),\"]+");

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_IDENTIFIER = 7;
  private static final int GIVEN_NAME = 0;
  private static final int SURNAME = 1;
  private static final int PHONE = 6;

  /** Those of these persons, as {@code PersonRecords} has them. */
  static Secrets of(Dataset<Row> records) {
    Secrets secrets = new Secrets(new HashSet<>(), new HashSet<>());
    for (Row row : records.select("values").collectAsList()) {
      List<String> values = row.getList(0);
      secrets.addName(values.get(GIVEN_NAME));
      secrets.addName(values.get(SURNAME));
      for (String value : values.subList(PHONE, values.size())) {
        secrets.addIdentifiers(value);
      }
    }
    return secrets;
  }

  int size() {
    return names.size() + identifiers.size();
  }

  private void addName(String name) {
    if (name != null && name.length() >= SHORTEST_NAME) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private void addIdentifiers(String values) {
    if (values != null) {
      for (String word : BETWEEN_WORDS.split(values, -1)) {
        if (word.length() >= SHORTEST_IDENTIFIER) {
          identifiers.add(word);
        }
      }
    }
  }

  boolean standIn(Row row) {
    for (int column = 0; column < row.size(); column++) {
      Object value = row.get(column);
      String text =
          value instanceof byte[] bytes
              ? new String(bytes, StandardCharsets.ISO_8859_1)
              : String.valueOf(value);
      if (standIn(text)) {
        return true;
      }
    }
    return false;
  }

  boolean standIn(String text) {
    for (String cell : BETWEEN_CELLS.split(text, -1)) {
      if (names.contains(cell.strip().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (identifiers.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
