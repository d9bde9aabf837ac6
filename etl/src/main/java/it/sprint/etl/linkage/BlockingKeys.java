package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a record, one a rule: records with an equal key are compared. */
final class BlockingKeys {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final LinkageSchema schema;
  private final Set<Integer> defaultDays;
  private final int[][] fields;
  private final long[] shapes;

  /**
   * @param defaultDays days of the year that are written where the day of birth is not known
   */
  BlockingKeys(LinkageSchema schema, Set<Integer> defaultDays) {
    this.schema = schema;
    this.defaultDays = defaultDays;
    this.fields =
        schema.rules().stream()
            .map(
                rule ->
                    rule.parts().stream().mapToInt(part -> schema.indexOf(part.field())).toArray())
            .toArray(int[][]::new);
    this.shapes = schema.rules().stream().mapToLong(this::shape).toArray();
  }

  /**
   * Rules that ask the same of one name and of the other have the same shape and thereby equal
   * keys: names that changed places meet.
   */
  private long shape(BlockingRule rule) {
    List<String> parts = new ArrayList<>();
    for (BlockingRule.Part part : rule.parts()) {
      boolean isName = schema.fields().get(schema.indexOf(part.field())).kind().isName();
      parts.add((isName ? "" : part.field()) + ' ' + part.part());
    }
    return hash(0, parts);
  }

  /** 0 where a part of the rule is missing. */
  long[] of(@Nullable Object[] traits) {
    long[] keys = new long[schema.rules().size()];
    for (int rule = 0; rule < keys.length; rule++) {
      keys[rule] = of(rule, traits);
    }
    return keys;
  }

  private long of(int number, @Nullable Object[] traits) {
    BlockingRule rule = schema.rules().get(number);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fields[number].length; i++) {
      Object trait = traits[fields[number][i]];
      String part = trait == null ? "" : part(rule.parts().get(i).part(), trait);
      if (part.isEmpty()) {
        return 0;
      }
      parts.add(part);
    }
    if (rule.anyOrder()) {
      Collections.sort(parts);
    }
    return hash(shapes[number], parts);
  }

  private String part(KeyPart part, Object trait) {
    if (trait instanceof PersonName name) {
      return switch (part) {
        case SOUND -> name.sound();
        case INITIAL -> name.sounds().get(0).substring(0, 1);
        case SAME, YEAR, DAY, START -> name.key();
      };
    }
    if (trait instanceof Day day) {
      return switch (part) {
        case YEAR -> Integer.toString(day.year());
        case DAY -> ofDay(day);
        case SAME, SOUND, INITIAL, START -> day.text();
      };
    }
    String value = ((String[]) trait)[0];
    return part == KeyPart.START ? value.substring(0, (value.length() + 1) / 2) : value;
  }

  private String ofDay(Day day) {
    return defaultDays.contains(day.ofYear())
        ? ""
        : day.year()
            + " "
            + Math.min(day.month(), day.day())
            + " "
            + Math.max(day.month(), day.day());
  }

  /** Equal keys of different parts are harmless: they only bring two more records together. */
  private static long hash(long seed, List<String> parts) {
    long hash = (FNV_OFFSET ^ seed) * FNV_PRIME;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ 0xFF) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
