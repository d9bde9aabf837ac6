package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a YAML file that knows its place and which of its keys were asked for, so that a
 * misspelt key is an error and not silence.
 */
final class YamlNode {

  private final String file;
  private final String path;
  private final Map<?, ?> entries;
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlNode(String file, String path, Map<?, ?> entries) {
    this.file = file;
    this.path = path;
    this.entries = entries;
  }

  static YamlNode root(String file, @Nullable Object document) {
    if (document instanceof Map<?, ?> entries) {
      return new YamlNode(file, "", entries);
    }
    throw new InvalidContractException(
        file, "", "it is no YAML mapping. Start with 'apiVersion:'.");
  }

  /** Reads this mapping with {@code reader} and complains about keys that it did not ask for. */
  <T> T read(Function<YamlNode, T> reader) {
    T result = reader.apply(this);
    for (Object key : entries.keySet()) {
      if (!(key instanceof String name) || !asked.contains(name)) {
        throw error(
            String.valueOf(key),
            "is not known here. Known keys: " + String.join(", ", asked) + ".");
      }
    }
    return result;
  }

  boolean has(String key) {
    return value(key) != null;
  }

  String text(String key) {
    Object value = required(key);
    if (value instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    throw error(key, "must be a text that is not empty; put numbers and dates in quotes.");
  }

  @Nullable String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  boolean flag(String key) {
    Object value = required(key);
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw error(key, "must be true or false.");
  }

  boolean flagOrFalse(String key) {
    return has(key) && flag(key);
  }

  BigDecimal number(String key) {
    Object value = required(key);
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw error(key, "must be a number without quotes.");
  }

  @Nullable BigDecimal numberOrNull(String key) {
    return has(key) ? number(key) : null;
  }

  @Nullable LocalDate dateOrNull(String key) {
    if (!has(key)) {
      return null;
    }
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      throw error(key, "must be a date such as '2023-03-31', in quotes.");
    }
  }

  int integer(String key) {
    try {
      return number(key).intValueExact();
    } catch (ArithmeticException e) {
      throw error(key, "must be a whole number.");
    }
  }

  /** A text of exactly one character. */
  char character(String key) {
    Object value = required(key);
    if (value instanceof String text && text.length() == 1) {
      return text.charAt(0);
    }
    throw error(key, "must be one character in quotes.");
  }

  /** The case whose {@code code} is the text under the key. */
  <E extends Enum<E>> E oneOf(String key, Class<E> type, Function<E, String> code) {
    String text = text(key);
    List<String> codes = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (code.apply(constant).equals(text)) {
        return constant;
      }
      codes.add(code.apply(constant));
    }
    throw error(key, "is '%s'. Use one of %s.".formatted(text, String.join(", ", codes)));
  }

  void constant(String key, String expected) {
    String found = text(key);
    if (!found.equals(expected)) {
      throw error(key, "is '%s'. Only '%s' is understood.".formatted(found, expected));
    }
  }

  YamlNode child(String key) {
    Object value = required(key);
    if (value instanceof Map<?, ?> map) {
      return new YamlNode(file, place(key), map);
    }
    throw error(key, "must be a mapping of keys and values.");
  }

  Optional<YamlNode> findChild(String key) {
    return has(key) ? Optional.of(child(key)) : Optional.empty();
  }

  List<YamlNode> children(String key) {
    List<YamlNode> children = new ArrayList<>();
    List<?> values = list(key);
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i) instanceof Map<?, ?> map)) {
        throw error(key + "[" + i + "]", "must be a mapping of keys and values.");
      }
      children.add(new YamlNode(file, place(key + "[" + i + "]"), map));
    }
    return children;
  }

  List<YamlNode> childrenOrNone(String key) {
    return has(key) ? children(key) : List.of();
  }

  List<String> textsOrNone(String key) {
    return has(key) ? texts(key) : List.of();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object value : list(key)) {
      if (!(value instanceof String text)) {
        throw error(key, "must be a list of texts; put numbers in quotes.");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The custom properties, or none where the mapping has none. */
  YamlNode customPropertiesOrNone() {
    return has("customProperties")
        ? customProperties()
        : new YamlNode(file, place("customProperties"), Map.of());
  }

  /** The standard's list of property and value, seen as one mapping. */
  YamlNode customProperties() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (YamlNode entry : children("customProperties")) {
      String property = entry.text("property");
      if (values.put(property, entry.read(it -> it.required("value"))) != null) {
        throw entry.error("property", "'" + property + "' stands here twice. Keep one.");
      }
    }
    return new YamlNode(file, place("customProperties"), values);
  }

  /** The keys of this mapping, for mappings whose keys are data. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    entries.keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  InvalidContractException error(String key, String reason) {
    return new InvalidContractException(file, place(key), reason);
  }

  Object required(String key) {
    Object value = value(key);
    if (value == null) {
      throw error(key, "is missing. Add it.");
    }
    return value;
  }

  private List<?> list(String key) {
    if (required(key) instanceof List<?> list) {
      return list;
    }
    throw error(key, "must be a list.");
  }

  private @Nullable Object value(String key) {
    asked.add(key);
    return entries.get(key);
  }

  private String place(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
