package it.sprint.warehouse.columns;

import it.sprint.warehouse.columns.Column.Days;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Takes the values of one column as they come from PostgreSQL in its binary form. */
abstract sealed class ColumnBuilder {

  /** A value in these bytes; a length below zero is none. */
  abstract void add(byte[] buffer, int from, int length);

  abstract Column column();

  private static long bigint(byte[] buffer, int from) {
    return ByteBuffer.wrap(buffer, from, Long.BYTES).getLong();
  }

  /** Few different texts. */
  static final class OfCodes extends ColumnBuilder {

    private final Dictionary dictionary = new Dictionary();
    private final PackedInts numbers = new PackedInts();

    @Override
    void add(byte[] buffer, int from, int length) {
      numbers.add(length < 0 ? 0 : dictionary.number(buffer, from, length));
    }

    @Override
    Column.Codes column() {
      return new Column.Codes(numbers, dictionary.texts());
    }
  }

  /** Dates, which come as days since the start of 2000. */
  static final class OfDays extends ColumnBuilder {

    private char[] days = new char[1024];
    private int size;

    @Override
    void add(byte[] buffer, int from, int length) {
      days = size < days.length ? days : Arrays.copyOf(days, size + (size >> 1));
      days[size++] =
          length < 0
              ? Days.NONE
              : (char)
                  Math.max(
                      0,
                      Math.min(Days.LAST, ByteBuffer.wrap(buffer, from, Integer.BYTES).getInt()));
    }

    @Override
    Days column() {
      return new Days(Arrays.copyOf(days, size));
    }
  }

  /** Conditions. */
  static final class OfConditions extends ColumnBuilder {

    private final Flags flags = new Flags();

    @Override
    void add(byte[] buffer, int from, int length) {
      flags.add(length > 0 && buffer[from] != 0);
    }

    @Override
    Column.Conditions column() {
      return new Column.Conditions(flags);
    }
  }

  /** Whole numbers of a scale that is known beforehand. */
  static final class OfNumbers extends ColumnBuilder {

    private final int scale;
    private final Flags known = new Flags();
    private long[] values = new long[1024];
    private int size;

    OfNumbers(int scale) {
      this.scale = scale;
    }

    @Override
    void add(byte[] buffer, int from, int length) {
      values = size < values.length ? values : Arrays.copyOf(values, size + (size >> 1));
      values[size++] = length < 0 ? 0 : bigint(buffer, from);
      known.add(length >= 0);
    }

    @Override
    Column.Numbers column() {
      return new Column.Numbers(Arrays.copyOf(values, size), known, scale);
    }
  }

  /** Things that are told apart by a number or a text. */
  static final class OfKeys extends ColumnBuilder {

    private final OfCodes codes = new OfCodes();

    @Override
    void add(byte[] buffer, int from, int length) {
      codes.add(buffer, from, length);
    }

    @Override
    Column.Keys column() {
      int[] all = new int[codes.numbers.size()];
      for (int row = 0; row < all.length; row++) {
        all[row] = codes.numbers.get(row);
      }
      return new Column.Keys(all, codes.dictionary.size() + 1, false);
    }
  }
}
