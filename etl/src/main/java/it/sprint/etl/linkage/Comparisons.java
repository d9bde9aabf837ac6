package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.NameMatch;
import it.sprint.etl.linkage.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two records, field by field. Given name and surname may have changed places: then each
 * is compared with the other's, and that they did is a comparison of its own, the last one; it says
 * nothing where the names do not agree.
 */
final class Comparisons {

  private static final byte STRAIGHT = 0;
  private static final byte SWAPPED = 1;

  private final List<Field> fields;
  private final Set<Integer> defaultDays;
  private final List<Comparison> all;
  private final int given;
  private final int surname;

  Comparisons(LinkageSchema schema, Set<Integer> defaultDays) {
    this.fields = schema.fields();
    this.defaultDays = defaultDays;
    this.given = schema.find(FieldKind.GIVEN_NAME).orElse(-1);
    this.surname = schema.find(FieldKind.SURNAME).orElse(-1);
    List<Comparison> comparisons = new ArrayList<>();
    fields.forEach(field -> comparisons.add(new Comparison(field.name(), levels(field.kind()))));
    if (hasBothNames()) {
      comparisons.add(new Comparison("order of names", List.of("straight", "swapped")));
    }
    this.all = List.copyOf(comparisons);
  }

  List<Comparison> all() {
    return all;
  }

  boolean hasBothNames() {
    return given >= 0 && surname >= 0;
  }

  private static List<String> levels(FieldKind kind) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, FULL_NAME ->
          Arrays.stream(NameMatch.values()).map(NameMatch::label).toList();
      case DATE -> Arrays.stream(DayMatch.values()).map(DayMatch::label).toList();
      case IDENTIFIER, CATEGORY, POSTCODE, PHONE ->
          Arrays.stream(TextMatch.values()).map(TextMatch::label).toList();
    };
  }

  /** The level of each comparison. */
  byte[] compare(Entry a, Entry b) {
    byte[] levels = new byte[all.size()];
    for (int i = 0; i < fields.size(); i++) {
      levels[i] = compare(i, a.trait(i), b.trait(i));
    }
    if (hasBothNames()) {
      inBestOrder(a, b, levels);
    }
    return levels;
  }

  private byte compare(int field, @Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Comparison.NOTHING;
    }
    int level =
        switch (fields.get(field).kind()) {
          case GIVEN_NAME, SURNAME, FULL_NAME ->
              NameMatch.of((PersonName) a, (PersonName) b).level();
          case DATE -> DayMatch.of((Day) a, (Day) b, defaultDays).level();
          case IDENTIFIER, POSTCODE, PHONE -> TextMatch.ofCodes((String[]) a, (String[]) b).level();
          case CATEGORY -> TextMatch.ofWords((String[]) a, (String[]) b).level();
        };
    return (byte) level;
  }

  private void inBestOrder(Entry a, Entry b, byte[] levels) {
    int order = fields.size();
    levels[order] = Comparison.NOTHING;
    Object givenA = a.trait(given);
    Object surnameA = a.trait(surname);
    Object givenB = b.trait(given);
    Object surnameB = b.trait(surname);
    if (givenA == null || surnameA == null || givenB == null || surnameB == null) {
      return;
    }
    if (levels[given] + levels[surname] <= NameMatch.NEAR.level()) {
      levels[order] = STRAIGHT;
      return;
    }
    byte crossed = compare(given, givenA, surnameB);
    byte crossedBack = compare(surname, surnameA, givenB);
    boolean isBetter = crossed + crossedBack < levels[given] + levels[surname];
    if (isBetter && Math.max(crossed, crossedBack) <= NameMatch.PART.level()) {
      levels[given] = crossed;
      levels[surname] = crossedBack;
      levels[order] = SWAPPED;
    } else if (Math.max(levels[given], levels[surname]) <= NameMatch.PART.level()) {
      levels[order] = STRAIGHT;
    }
  }
}
