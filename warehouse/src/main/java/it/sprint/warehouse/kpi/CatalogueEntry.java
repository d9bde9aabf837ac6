package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One mapping in a catalogue file that knows its place and which of its fields were asked for, so
 * that a misspelt field is an error and not silence.
 */
final class CatalogueEntry {

  private final String file;
  private final String place;
  private final Map<String, Object> fields;
  private final Set<String> asked = new LinkedHashSet<>();

  private CatalogueEntry(String file, String place, Map<String, Object> fields) {
    this.file = file;
    this.place = place;
    this.fields = fields;
  }

  static CatalogueEntry of(String file, @Nullable Object document) {
    return new CatalogueEntry(file, "", mapping(file, "", document));
  }

  /** Reads this entry with {@code reader} and complains about fields that it did not ask for. */
  <T> T read(Function<CatalogueEntry, T> reader) {
    T result = reader.apply(this);
    for (String field : fields.keySet()) {
      if (!asked.contains(field)) {
        throw invalid(
            field, "is not known here. Known fields: %s.".formatted(String.join(", ", asked)));
      }
    }
    return result;
  }

  /** This mapping with the fields of another one in the place of its own, and without one. */
  CatalogueEntry overlaid(CatalogueEntry others, String left) {
    Map<String, Object> both = new LinkedHashMap<>(fields);
    both.remove(left);
    both.putAll(others.fields);
    return new CatalogueEntry(file, others.place, both);
  }

  boolean has(String field) {
    asked.add(field);
    return fields.get(field) != null;
  }

  String word(String field) {
    if (required(field) instanceof String word && !word.isBlank()) {
      return word.strip();
    }
    throw invalid(field, "must be a text that is not empty; put numbers in quotes.");
  }

  @Nullable String wordOrNull(String field) {
    return has(field) ? word(field) : null;
  }

  /** An expression that is put into SQL between others; it must not end or open a statement. */
  String sql(String field) {
    String expression = word(field);
    for (String forbidden : List.of(";", "?", "--", "/*")) {
      if (expression.contains(forbidden)) {
        throw invalid(field, "must be one SQL expression without '%s'.".formatted(forbidden));
      }
    }
    return expression;
  }

  boolean flag(String field) {
    if (required(field) instanceof Boolean flag) {
      return flag;
    }
    throw invalid(field, "must be true or false.");
  }

  int integer(String field) {
    if (required(field) instanceof Integer number) {
      return number;
    }
    throw invalid(field, "must be a whole number.");
  }

  /** A text in both languages. */
  Text text(String field) {
    return entry(field).read(entry -> new Text(entry.word("it"), entry.word("en")));
  }

  /** The value that {@code allowed} has under the word in this field. */
  <T> T oneOf(String field, Map<String, T> allowed) {
    String word = word(field);
    T value = allowed.get(word);
    if (value == null) {
      throw invalid(
          field, "is '%s'. Use one of: %s.".formatted(word, String.join(", ", allowed.keySet())));
    }
    return value;
  }

  CatalogueEntry entry(String field) {
    String inside = placeOf(field);
    return new CatalogueEntry(file, inside, mapping(file, inside, required(field)));
  }

  List<CatalogueEntry> entries(String field) {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Object element : list(field)) {
      String inside = "%s[%d]".formatted(placeOf(field), entries.size() + 1);
      entries.add(new CatalogueEntry(file, inside, mapping(file, inside, element)));
    }
    return entries;
  }

  /** Reads the entries of a mapping whose keys are ids. */
  <T> Map<String, T> keyed(String field, BiFunction<String, CatalogueEntry, T> reader) {
    CatalogueEntry parent = entry(field);
    Map<String, T> values = new LinkedHashMap<>();
    for (String key : parent.fields.keySet()) {
      values.put(key, parent.entry(key).read(entry -> reader.apply(key, entry)));
    }
    return values;
  }

  List<String> words(String field) {
    List<String> words = new ArrayList<>();
    for (Object element : list(field)) {
      if (!(element instanceof String word)) {
        throw invalid(field, "must be a list of texts.");
      }
      words.add(word);
    }
    return words;
  }

  InvalidCatalogueException invalid(String field, String reason) {
    return new InvalidCatalogueException(file, placeOf(field), reason);
  }

  private List<?> list(String field) {
    if (required(field) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw invalid(field, "must be a list that is not empty.");
  }

  private Object required(String field) {
    asked.add(field);
    Object value = fields.get(field);
    if (value == null) {
      throw invalid(field, "is missing. Add it.");
    }
    return value;
  }

  private String placeOf(String field) {
    String name = fields.get("id") instanceof String id ? " '" + id + "'" : "";
    return place.isEmpty() ? field : "%s%s, %s".formatted(place, name, field);
  }

  private static Map<String, Object> mapping(String file, String place, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new InvalidCatalogueException(file, place, "must be a mapping of fields and values.");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, field) -> fields.put(String.valueOf(key), field));
    return fields;
  }
}
