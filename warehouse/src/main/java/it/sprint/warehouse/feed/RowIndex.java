package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind in a delivery, as far as they must be compared with each other: where each
 * stands, whether it is valid, and 64-bit hashes of its key and of its content. Two keys of ten
 * million rows have the same hash with a probability of about one in 400,000.
 */
final class RowIndex {

  private static final long HASH_START = 0xCBF29CE484222325L;
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  private long[] lines = new long[1024];
  private int[] items = new int[1024];
  private long[] keys = new long[1024];
  private long[] contents = new long[1024];
  private boolean[] valid = new boolean[1024];
  private int size;

  void add(ValidatedRow row, RecordType type) {
    if (size == lines.length) {
      grow();
    }
    lines[size] = row.line();
    items[size] = row.item();
    valid[size] = row.isAccepted();
    if (row.isAccepted()) {
      keys[size] = keyHash(row.values(), type);
      contents[size] = hash(row.values());
    }
    size++;
  }

  /** A row that is valid by itself is not, compared with others. */
  void reject(int row) {
    valid[row] = false;
  }

  /** Rejects the row at this place; rows were added in the order of their places. */
  void reject(long line, int item) {
    int row = Arrays.binarySearch(lines, 0, size, line);
    while (row > 0 && (lines[row - 1] == line && items[row] > item)) {
      row--;
    }
    while (row < size - 1 && lines[row + 1] == line && items[row] < item) {
      row++;
    }
    reject(row);
  }

  int rejected() {
    int rejected = 0;
    for (int row = 0; row < size; row++) {
      rejected += valid[row] ? 0 : 1;
    }
    return rejected;
  }

  int size() {
    return size;
  }

  long line(int row) {
    return lines[row];
  }

  int item(int row) {
    return items[row];
  }

  boolean isValid(int row) {
    return valid[row];
  }

  long key(int row) {
    return keys[row];
  }

  long content(int row) {
    return contents[row];
  }

  private void grow() {
    int capacity = lines.length * 2;
    lines = Arrays.copyOf(lines, capacity);
    items = Arrays.copyOf(items, capacity);
    keys = Arrays.copyOf(keys, capacity);
    contents = Arrays.copyOf(contents, capacity);
    valid = Arrays.copyOf(valid, capacity);
  }

  private static long keyHash(List<@Nullable Object> values, RecordType type) {
    long hash = HASH_START;
    for (Column column : type.columns()) {
      if (column.key()) {
        hash = hash(hash, values.get(column.position()));
      }
    }
    return hash;
  }

  private static long hash(List<@Nullable Object> values) {
    long hash = HASH_START;
    for (Object value : values) {
      hash = hash(hash, value);
    }
    return hash;
  }

  private static long hash(long start, @Nullable Object value) {
    long hash = start;
    if (value instanceof LocalDate day) {
      hash = mixed(hash, day.toEpochDay());
    } else if (value instanceof Long number) {
      hash = mixed(hash, number);
    } else if (value != null) {
      String text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = mixed(hash, text.charAt(i));
      }
    }
    return (hash ^ (value == null ? 0x1F : 0x1E)) * HASH_FACTOR;
  }

  private static long mixed(long hash, long more) {
    long product = (hash ^ more) * HASH_FACTOR;
    return product ^ product >>> 29;
  }
}
