package it.sprint.warehouse.columns;

import java.util.List;

/** The values of one expression, row by row. */
sealed interface Column {

  Column inOrder(int[] order);

  long bytesHeld();

  /** Texts by number: the text of number 1 is the first of the list, 0 is none. */
  record Codes(PackedInts numbers, List<String> texts) implements Column {

    public Codes {
      texts = List.copyOf(texts);
    }

    @Override
    public Codes inOrder(int[] order) {
      return new Codes(numbers.inOrder(order), texts);
    }

    /** How many numbers there are, 0 included. */
    int count() {
      return texts.size() + 1;
    }

    @Override
    public long bytesHeld() {
      return numbers.bytesHeld();
    }
  }

  /**
   * Days since the start of 2000, those before and long after at the ends; {@link #NONE} is none.
   */
  final class Days implements Column {

    static final char NONE = Character.MAX_VALUE;
    static final char LAST = NONE - 1;

    private final char[] days;

    Days(char[] days) {
      this.days = days;
    }

    char[] days() {
      return days;
    }

    @Override
    public Days inOrder(int[] order) {
      char[] ordered = new char[order.length];
      for (int i = 0; i < order.length; i++) {
        ordered[i] = days[order[i]];
      }
      return new Days(ordered);
    }

    @Override
    public long bytesHeld() {
      return 2L * days.length;
    }
  }

  /** Whether a condition is true. */
  record Conditions(Flags flags) implements Column {

    @Override
    public Conditions inOrder(int[] order) {
      return new Conditions(flags.inOrder(order));
    }

    @Override
    public long bytesHeld() {
      return flags.bytesHeld();
    }
  }

  /** Decimals as whole numbers of their last digit; rows that are not known have none. */
  final class Numbers implements Column {

    private final long[] values;
    private final Flags known;
    private final int scale;

    Numbers(long[] values, Flags known, int scale) {
      this.values = values;
      this.known = known;
      this.scale = scale;
    }

    long[] values() {
      return values;
    }

    Flags known() {
      return known;
    }

    int scale() {
      return scale;
    }

    @Override
    public Numbers inOrder(int[] order) {
      long[] ordered = new long[order.length];
      for (int i = 0; i < order.length; i++) {
        ordered[i] = values[order[i]];
      }
      return new Numbers(ordered, known.inOrder(order), scale);
    }

    @Override
    public long bytesHeld() {
      return 8L * values.length + known.bytesHeld();
    }
  }

  /**
   * Things by number, 0 is none. When they are grouped, all rows of one thing follow each other and
   * lie in one part of the table.
   */
  final class Keys implements Column {

    private final int[] numbers;
    private final int count;
    private final boolean isGrouped;

    Keys(int[] numbers, int count, boolean isGrouped) {
      this.numbers = numbers;
      this.count = count;
      this.isGrouped = isGrouped;
    }

    int[] numbers() {
      return numbers;
    }

    int count() {
      return count;
    }

    boolean isGrouped() {
      return isGrouped;
    }

    @Override
    public Keys inOrder(int[] order) {
      int[] ordered = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        ordered[i] = numbers[order[i]];
      }
      return new Keys(ordered, count, isGrouped);
    }

    @Override
    public long bytesHeld() {
      return 4L * numbers.length;
    }
  }
}
