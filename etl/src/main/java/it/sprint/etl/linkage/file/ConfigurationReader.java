package it.sprint.etl.linkage.file;

import it.sprint.etl.linkage.BlockingRule;
import it.sprint.etl.linkage.Field;
import it.sprint.etl.linkage.FieldKind;
import it.sprint.etl.linkage.KeyPart;
import it.sprint.etl.linkage.LinkageSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a configuration strictly: a misspelt word is an error and not silence. */
final class ConfigurationReader {

  private static final String ID = "id";
  private static final String COLUMNS = "columns";
  private static final String ORIGIN = "origin";
  private static final String RULES = "rules";
  private static final String KIND = "kind";
  private static final String FORMAT = "format";

  private final Map<String, Field> fields = new LinkedHashMap<>();

  private ConfigurationReader() {}

  static LinkConfiguration read(String file, String yaml) {
    return new ConfigurationReader().configuration(YamlPart.root(file, yaml));
  }

  private LinkConfiguration configuration(YamlPart root) {
    Map<String, YamlPart> parts = root.mapping("it must be lines of 'key: value'.");
    checkKeys(parts, Set.of(ID, COLUMNS, ORIGIN, RULES));
    String id =
        required(root, parts, ID)
            .text("'id' must be the name of the column that tells records apart.");
    required(root, parts, COLUMNS)
        .mapping("'columns' needs one line 'column: kind' for each column to compare.")
        .forEach((column, part) -> fields.put(column, field(column, part)));
    if (fields.isEmpty()) {
      throw parts.get(COLUMNS).error("no column is left to compare. Name one at least.");
    }
    String origin = parts.containsKey(ORIGIN) ? origin(parts.get(ORIGIN)) : "";
    List<BlockingRule> rules = parts.containsKey(RULES) ? rules(parts.get(RULES)) : List.of();
    return new LinkConfiguration(
        id, new LinkageSchema(List.copyOf(fields.values()), origin, rules));
  }

  private static YamlPart required(YamlPart parent, Map<String, YamlPart> parts, String key) {
    YamlPart part = parts.get(key);
    if (part == null) {
      throw parent.error("'%s' is missing. Add it.".formatted(key));
    }
    return part;
  }

  private static void checkKeys(Map<String, YamlPart> parts, Set<String> known) {
    parts.forEach(
        (key, part) -> {
          if (!known.contains(key)) {
            throw part.error(
                "'%s' is not known here. Use %s."
                    .formatted(key, known.stream().sorted().collect(Collectors.joining(", "))));
          }
        });
  }

  /** Either the kind alone, or kind and format. */
  private static Field field(String column, YamlPart part) {
    if (!part.isMapping()) {
      return field(column, part, null);
    }
    Map<String, YamlPart> parts = part.mapping("");
    checkKeys(parts, Set.of(KIND, FORMAT));
    return field(column, required(part, parts, KIND), parts.get(FORMAT));
  }

  private static Field field(String column, YamlPart kindPart, @Nullable YamlPart format) {
    String words = words(FieldKind.values(), FieldKind::word);
    String word = kindPart.text("column '%s' needs a kind: %s.".formatted(column, words));
    FieldKind kind =
        FieldKind.find(word)
            .orElseThrow(
                () ->
                    kindPart.error(
                        "'%s' of column '%s' is no kind. Use one of %s."
                            .formatted(word, column, words)));
    if (format == null) {
      return Field.of(column, kind);
    }
    if (kind != FieldKind.DATE) {
      throw format.error("column '%s' is no date. Take its format away.".formatted(column));
    }
    String reason =
        "the format of column '%s' must have yyyy (or yy), MM and dd once each, such as dd/MM/yyyy."
            .formatted(column);
    try {
      return new Field(column, kind, format.text(reason));
    } catch (IllegalArgumentException e) {
      throw format.error(reason);
    }
  }

  private String origin(YamlPart part) {
    String reason = "'origin' must be one of the columns, of kind category.";
    Field field = fields.get(part.text(reason));
    if (field == null || field.kind() != FieldKind.CATEGORY) {
      throw part.error(reason);
    }
    return field.name();
  }

  private List<BlockingRule> rules(YamlPart part) {
    String form = "'rules' must be a list of lists, such as [surname: sound, born: year].";
    List<BlockingRule> rules = new ArrayList<>();
    for (YamlPart rule : part.list(form)) {
      List<BlockingRule.Part> parts = new ArrayList<>();
      for (YamlPart entry : rule.list(form)) {
        entry.mapping(form).forEach((column, word) -> parts.add(part(column, word)));
      }
      if (parts.isEmpty()) {
        throw rule.error("a rule needs one 'column: part' at least.");
      }
      rules.add(new BlockingRule(parts, names(parts) > 1));
    }
    return rules;
  }

  private long names(List<BlockingRule.Part> parts) {
    return parts.stream().filter(part -> isName(fields.get(part.field()))).count();
  }

  private BlockingRule.Part part(String column, YamlPart word) {
    Field field = fields.get(column);
    if (field == null) {
      throw word.error("a rule has '%s', which is not one of the columns.".formatted(column));
    }
    KeyPart[] fitting = fitting(field).toArray(KeyPart[]::new);
    String reason =
        "a rule needs a part of column '%s': %s.".formatted(column, words(fitting, KeyPart::word));
    KeyPart part =
        KeyPart.find(word.text(reason))
            .filter(Arrays.asList(fitting)::contains)
            .orElseThrow(() -> word.error(reason));
    return new BlockingRule.Part(column, part);
  }

  private static List<KeyPart> fitting(Field field) {
    return switch (field.kind()) {
      case GIVEN_NAME, SURNAME, FULL_NAME -> List.of(KeyPart.SAME, KeyPart.SOUND, KeyPart.INITIAL);
      case DATE -> List.of(KeyPart.SAME, KeyPart.YEAR, KeyPart.DAY);
      case IDENTIFIER, CATEGORY, POSTCODE, PHONE -> List.of(KeyPart.SAME, KeyPart.START);
    };
  }

  private static boolean isName(Field field) {
    return fitting(field).contains(KeyPart.SOUND);
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }
}
