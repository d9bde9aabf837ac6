package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as it is compared. */
final class Entry {

  private final long id;
  private final int source;
  private final @Nullable Object[] traits;
  private final long[] keys;

  /**
   * @param id its number
   * @param source the number of the register that it stands in
   * @param traits one a field: a {@link PersonName}, a {@link Day} or an array of texts, null for
   *     none
   * @param keys one a blocking rule, 0 where the rule cannot find it
   */
  Entry(long id, int source, @Nullable Object[] traits, long[] keys) {
    this.id = id;
    this.source = source;
    this.traits = traits;
    this.keys = keys;
  }

  long id() {
    return id;
  }

  int source() {
    return source;
  }

  /** What stands in a field; null for nothing. */
  @Nullable Object trait(int field) {
    return traits[field];
  }

  long[] keys() {
    return keys;
  }

  /** The same record with other keys. */
  Entry withKeys(long[] others) {
    return new Entry(id, source, traits, others);
  }

  static @Nullable Object[] read(List<Field> fields, List<@Nullable String> texts) {
    @Nullable Object[] traits = new Object[fields.size()];
    for (int i = 0; i < traits.length; i++) {
      String text = texts.get(i);
      traits[i] = text == null ? null : read(fields.get(i).kind(), text);
    }
    return traits;
  }

  private static Object read(FieldKind kind, String text) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, FULL_NAME -> PersonName.read(text);
      case DATE -> Day.read(text);
      case IDENTIFIER, CATEGORY -> text.split("\\|", -1);
      case POSTCODE, PHONE -> new String[] {text};
    };
  }

  /** The first key of this record that the other one has, too; 0 for none. */
  long firstShared(Entry other) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && (keys[i] == other.keys[i] || has(other.keys, keys[i]))) {
        return keys[i];
      }
    }
    return 0;
  }

  private static boolean has(long[] keys, long wanted) {
    for (long key : keys) {
      if (key == wanted) {
        return true;
      }
    }
    return false;
  }
}
