package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What of the records is compared, and when two records are compared at all.
 *
 * @param fields in the order of a record's values
 * @param origin the field by whose values names are more or less common, such as the citizenship;
 *     empty for none
 * @param rules when records are compared; empty for rules that fit the fields
 */
public record LinkageSchema(List<Field> fields, String origin, List<BlockingRule> rules)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public LinkageSchema {
    fields = List.copyOf(fields);
    rules = rules.isEmpty() ? DefaultRules.of(fields) : List.copyOf(rules);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("Nothing here tells records apart.");
    }
  }

  public static LinkageSchema of(List<Field> fields) {
    return new LinkageSchema(fields, "", List.of());
  }

  OptionalInt find(FieldKind kind) {
    return IntStream.range(0, fields.size()).filter(i -> fields.get(i).kind() == kind).findFirst();
  }

  OptionalInt findOrigin() {
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i).name().equals(origin))
        .findFirst();
  }

  int indexOf(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No field of that name: " + field);
  }
}
