package it.sprint.warehouse.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects rows into one value for each cell of an answer. */
abstract sealed class Accumulator {

  /** Digits after the point of a quotient: more than any figure shows. */
  static final int QUOTIENT_SCALE = 20;

  abstract void add(Selection selection);

  /** Takes what another one of the same kind and cells collected from other rows. */
  abstract void take(Accumulator other);

  /** The value as PostgreSQL would compute it: null where no row was there to sum. */
  abstract @Nullable BigDecimal value(int cell);

  /** Rows, or those that meet a condition. */
  static final class Count extends Accumulator {

    private final int[] counts;
    private final @Nullable Flags condition;

    Count(int cells, @Nullable Flags condition) {
      this.counts = new int[cells];
      this.condition = condition == null || condition.areAllSet() ? null : condition;
    }

    @Override
    void add(Selection selection) {
      int[] cells = selection.cells;
      if (condition == null) {
        for (int i = 0; i < selection.size; i++) {
          counts[cells[i]]++;
        }
      } else if (!condition.areNoneSet()) {
        for (int i = 0; i < selection.size; i++) {
          if (condition.get(selection.rows[i])) {
            counts[cells[i]]++;
          }
        }
      }
    }

    @Override
    void take(Accumulator other) {
      for (int cell = 0; cell < counts.length; cell++) {
        counts[cell] += ((Count) other).counts[cell];
      }
    }

    int count(int cell) {
      return counts[cell];
    }

    @Override
    BigDecimal value(int cell) {
      return BigDecimal.valueOf(counts[cell]);
    }
  }

  /** Distinct things whose rows follow each other: a thing is new to a cell unless it came last. */
  static final class GroupedDistinct extends Accumulator {

    private final int[] counts;
    private final int[] last;
    private final int[] numbers;

    GroupedDistinct(int cells, Column.Keys keys) {
      this.counts = new int[cells];
      this.last = new int[cells];
      this.numbers = keys.numbers();
    }

    @Override
    void add(Selection selection) {
      for (int i = 0; i < selection.size; i++) {
        int number = numbers[selection.rows[i]];
        int cell = selection.cells[i];
        if (number != 0 && last[cell] != number) {
          last[cell] = number;
          counts[cell]++;
        }
      }
    }

    @Override
    void take(Accumulator other) {
      for (int cell = 0; cell < counts.length; cell++) {
        counts[cell] += ((GroupedDistinct) other).counts[cell];
      }
    }

    @Override
    BigDecimal value(int cell) {
      return BigDecimal.valueOf(counts[cell]);
    }
  }

  /** Distinct things whose rows lie anywhere. */
  static final class ScatteredDistinct extends Accumulator {

    private final Map<Integer, BitSet> seen = new HashMap<>();
    private final int[] numbers;

    ScatteredDistinct(Column.Keys keys) {
      this.numbers = keys.numbers();
    }

    @Override
    void add(Selection selection) {
      for (int i = 0; i < selection.size; i++) {
        int number = numbers[selection.rows[i]];
        if (number != 0) {
          seen.computeIfAbsent(selection.cells[i], cell -> new BitSet()).set(number);
        }
      }
    }

    @Override
    void take(Accumulator other) {
      ((ScatteredDistinct) other)
          .seen.forEach(
              (cell, things) -> seen.computeIfAbsent(cell, none -> new BitSet()).or(things));
    }

    @Override
    BigDecimal value(int cell) {
      BitSet things = seen.get(cell);
      return things == null ? BigDecimal.ZERO : BigDecimal.valueOf(things.cardinality());
    }
  }

  /** The sum of numbers, or their mean. */
  static final class Sum extends Accumulator {

    private final Column.Numbers numbers;
    private final boolean isMean;
    private final long[] sums;
    private final int[] counts;

    Sum(int cells, Column.Numbers numbers, boolean isMean) {
      this.numbers = numbers;
      this.isMean = isMean;
      this.sums = new long[cells];
      this.counts = new int[cells];
    }

    @Override
    void add(Selection selection) {
      for (int i = 0; i < selection.size; i++) {
        int row = selection.rows[i];
        if (numbers.known().get(row)) {
          int cell = selection.cells[i];
          sums[cell] = Math.addExact(sums[cell], numbers.values()[row]);
          counts[cell]++;
        }
      }
    }

    @Override
    void take(Accumulator other) {
      Sum others = (Sum) other;
      for (int cell = 0; cell < sums.length; cell++) {
        sums[cell] = Math.addExact(sums[cell], others.sums[cell]);
        counts[cell] += others.counts[cell];
      }
    }

    @Override
    @Nullable BigDecimal value(int cell) {
      if (counts[cell] == 0) {
        return null;
      }
      BigDecimal sum = BigDecimal.valueOf(sums[cell], numbers.scale());
      return isMean
          ? sum.divide(BigDecimal.valueOf(counts[cell]), QUOTIENT_SCALE, RoundingMode.HALF_UP)
          : sum;
    }
  }

  /** A percentile between the two numbers that lie around it, as {@code percentile_cont} does. */
  static final class Percentile extends Accumulator {

    private final Column.Numbers numbers;
    private final double fraction;
    private final Map<Integer, Values> values = new HashMap<>();

    Percentile(Column.Numbers numbers, double fraction) {
      this.numbers = numbers;
      this.fraction = fraction;
    }

    @Override
    void add(Selection selection) {
      for (int i = 0; i < selection.size; i++) {
        int row = selection.rows[i];
        if (numbers.known().get(row)) {
          values
              .computeIfAbsent(selection.cells[i], cell -> new Values())
              .add(numbers.values()[row]);
        }
      }
    }

    @Override
    void take(Accumulator other) {
      ((Percentile) other)
          .values.forEach(
              (cell, more) -> values.computeIfAbsent(cell, none -> new Values()).add(more));
    }

    @Override
    @Nullable BigDecimal value(int cell) {
      Values sorted = values.get(cell);
      if (sorted == null) {
        return null;
      }
      sorted.sort();
      double place = fraction * (sorted.size - 1);
      int below = (int) Math.floor(place);
      double lower = decimal(sorted.values[below]);
      double upper = decimal(sorted.values[(int) Math.ceil(place)]);
      return BigDecimal.valueOf(lower + (place - below) * (upper - lower));
    }

    private double decimal(long value) {
      return BigDecimal.valueOf(value, numbers.scale()).doubleValue();
    }

    /** The numbers of one cell. */
    private static final class Values {

      private long[] values = new long[8];
      private int size;

      void add(long value) {
        values = size < values.length ? values : Arrays.copyOf(values, size * 2);
        values[size++] = value;
      }

      void add(Values more) {
        values = Arrays.copyOf(values, size + more.size);
        System.arraycopy(more.values, 0, values, size, more.size);
        size += more.size;
      }

      void sort() {
        Arrays.sort(values, 0, size);
      }
    }
  }

  /** Whether all rows of a cell have one value of a code. */
  static final class OneCode extends Accumulator {

    private static final int SEVERAL = -1;

    private final PackedInts numbers;
    private final int[] codes;

    OneCode(int cells, Column.Codes column) {
      this.numbers = column.numbers();
      this.codes = new int[cells];
    }

    @Override
    void add(Selection selection) {
      for (int i = 0; i < selection.size; i++) {
        put(selection.cells[i], numbers.get(selection.rows[i]));
      }
    }

    private void put(int cell, int code) {
      if (code != 0 && codes[cell] != code) {
        codes[cell] = codes[cell] == 0 ? code : SEVERAL;
      }
    }

    @Override
    void take(Accumulator other) {
      for (int cell = 0; cell < codes.length; cell++) {
        put(cell, ((OneCode) other).codes[cell]);
      }
    }

    boolean isOne(int cell) {
      return codes[cell] != SEVERAL;
    }

    @Override
    BigDecimal value(int cell) {
      return isOne(cell) ? BigDecimal.ONE : BigDecimal.ZERO;
    }
  }
}
