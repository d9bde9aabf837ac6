package it.sprint.warehouse.columns;

import java.util.Arrays;

/** One bit a row. */
final class Flags {

  private static final int WORD = 6;

  private long[] words = new long[16];
  private int size;
  private int set;

  void add(boolean flag) {
    if (size >> WORD == words.length) {
      words = Arrays.copyOf(words, words.length + (words.length >> 1));
    }
    if (flag) {
      words[size >> WORD] |= 1L << size;
      set++;
    }
    size++;
  }

  boolean get(int row) {
    return (words[row >> WORD] & 1L << row) != 0;
  }

  boolean areAllSet() {
    return set == size;
  }

  boolean areNoneSet() {
    return set == 0;
  }

  Flags inOrder(int[] order) {
    Flags ordered = new Flags();
    ordered.words = new long[(size >> WORD) + 1];
    for (int row : order) {
      ordered.add(get(row));
    }
    return ordered;
  }

  long bytesHeld() {
    return 8L * words.length;
  }
}
