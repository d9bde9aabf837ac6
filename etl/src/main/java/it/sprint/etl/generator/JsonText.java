package it.sprint.etl.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as one line of text; {@code person.name} is a value of the object in person. */
final class JsonText {

  private static final String OUTSIDE = "../";

  private JsonText() {}

  /** The row's object; blank values are left out. */
  static Map<String, Object> sparse(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String header : row.shape().headers()) {
      Object value = row.get(header);
      if (value != null && !header.startsWith(OUTSIDE)) {
        put(object, header, value);
      }
    }
    return object;
  }

  /** The row's values by header, blank ones too. */
  static Map<String, Object> full(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String header : row.shape().headers()) {
      Object value = row.get(header);
      object.put(header, value == null ? Blank.NULL : value);
    }
    return object;
  }

  /** A value that is written as null. */
  private enum Blank {
    NULL
  }

  private static void put(Map<String, Object> object, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      object.put(path, value);
      return;
    }
    Object inner = object.computeIfAbsent(path.substring(0, dot), it -> new LinkedHashMap<>());
    if (inner instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, old) -> copy.put(String.valueOf(key), old));
      put(copy, path.substring(dot + 1), value);
      object.put(path.substring(0, dot), copy);
    }
  }

  static String of(@Nullable Object value) {
    if (value == null || value == Blank.NULL) {
      return "null";
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, inner) -> entries.add(quoted(String.valueOf(key)) + ":" + of(inner)));
      return "{" + String.join(",", entries) + "}";
    }
    if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>();
      list.forEach(item -> items.add(of(item)));
      return "[" + String.join(",", items) + "]";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }
}
