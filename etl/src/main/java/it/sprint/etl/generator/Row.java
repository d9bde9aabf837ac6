package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way into a file. A cell is a text, a number, a date, a boolean or blank, or {@link
 * Spelt} where it is written otherwise than it means; a text is written as it stands.
 */
final class Row {

  static final int NOBODY = -1;

  private final Shape shape;
  private final int person;
  private final Map<String, Object> cells;

  Row(Shape shape, int person) {
    this(shape, person, new HashMap<>());
  }

  private Row(Shape shape, int person, Map<String, Object> cells) {
    this.shape = shape;
    this.person = person;
    this.cells = cells;
  }

  Row put(String header, @Nullable Object value) {
    if (!shape.headers().contains(header)) {
      throw new IllegalArgumentException("There is no column " + header + " in " + shape.feed());
    }
    if (value == null) {
      cells.remove(header);
    } else {
      cells.put(header, value);
    }
    return this;
  }

  /** What is written under a header. */
  @Nullable Object get(String header) {
    return Spelt.written(cells.get(header));
  }

  /** What that means. */
  @Nullable Object meant(String header) {
    return Spelt.meant(cells.get(header));
  }

  /** Both, to be put into another row. */
  @Nullable Object cell(String header) {
    return cells.get(header);
  }

  boolean has(String header) {
    return cells.containsKey(header);
  }

  String text(String header) {
    return has(header) ? String.valueOf(get(header)) : "";
  }

  LocalDate date(String header) {
    return (LocalDate) Objects.requireNonNull(meant(header), header);
  }

  boolean hasDate(String header) {
    return get(header) instanceof LocalDate;
  }

  Shape shape() {
    return shape;
  }

  /** Whom the row is about, or {@link #NOBODY}. */
  int person() {
    return person;
  }

  /** The values of the key, joined by {@code |}. */
  String key() {
    List<String> values = new ArrayList<>();
    shape.key().forEach(header -> values.add(text(header)));
    return String.join("|", values);
  }

  /** Whether both rows have the same cells, but for some headers. */
  boolean saysTheSame(Row other, String... without) {
    Map<String, Object> mine = new HashMap<>(cells);
    Map<String, Object> others = new HashMap<>(other.cells);
    for (String header : without) {
      mine.remove(header);
      others.remove(header);
    }
    return mine.equals(others);
  }

  Row copy() {
    return new Row(shape, person, new HashMap<>(cells));
  }

  /** A copy under a key that no other row has: a digit stands before the last number in it. */
  Row copyUnderNewKey(char digit) {
    String header = shape.key().get(0);
    return copy().put(header, changed(Objects.requireNonNull(get(header)), digit));
  }

  static Object changed(Object key, char digit) {
    String text = String.valueOf(key);
    int start = text.length();
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    String changed = text.substring(0, start) + digit + text.substring(start);
    return key instanceof String ? changed : (Object) Long.valueOf(changed);
  }
}
