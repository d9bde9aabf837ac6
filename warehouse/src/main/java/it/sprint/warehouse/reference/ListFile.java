package it.sprint.warehouse.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one comma-separated file, header first; every record is one line. */
record ListFile(String name, List<ListRow> rows) {

  ListFile {
    rows = List.copyOf(rows);
  }

  static ListFile load(String table) {
    String name = "reference/" + table + ".csv";
    try (InputStream bytes = ListFile.class.getClassLoader().getResourceAsStream(name)) {
      if (bytes == null) {
        throw ReferenceListException.fileMissing(name);
      }
      InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
      return new ListFile(name, rows(name, new BufferedReader(text).lines().toList()));
    } catch (IOException | UncheckedIOException exception) {
      throw ReferenceListException.unreadable(name, exception);
    }
  }

  static ListFile of(String name, String text) {
    return new ListFile(name, rows(name, text.lines().toList()));
  }

  private static List<ListRow> rows(String name, List<String> lines) {
    List<ListRow> rows = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank()) {
        rows.add(new ListRow(name, line, fields(name, line, text)));
      }
    }
    return rows;
  }

  private static List<@Nullable String> fields(String name, int line, String text) {
    List<@Nullable String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"') {
        boolean reopened = !quoted && i > 0 && text.charAt(i - 1) == '"';
        field.append(reopened ? "\"" : "");
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        fields.add(blankToNull(field));
        field.setLength(0);
      } else {
        field.append(character);
      }
    }
    if (quoted) {
      throw ReferenceListException.openQuote(name, line);
    }
    fields.add(blankToNull(field));
    return fields;
  }

  private static @Nullable String blankToNull(StringBuilder field) {
    String text = field.toString().strip();
    return text.isEmpty() ? null : text;
  }
}
