package it.sprint.warehouse.columns;

import java.util.Arrays;

/** Whole numbers from 0 on, each in as few bytes as the largest of them needs. */
final class PackedInts {

  private static final int FIRST_SIZE = 1024;
  private static final int LARGEST_BYTE = 0xFF;

  private byte[] bytes = new byte[FIRST_SIZE];
  private char[] chars = new char[0];
  private int[] ints = new int[0];
  private int width = 1;
  private int size;

  void add(int value) {
    if (width == 1 && value > LARGEST_BYTE) {
      widenToChars();
    }
    if (width == 2 && value > Character.MAX_VALUE) {
      widenToInts();
    }
    switch (width) {
      case 1 -> {
        bytes = size < bytes.length ? bytes : Arrays.copyOf(bytes, larger());
        bytes[size++] = (byte) value;
      }
      case 2 -> {
        chars = size < chars.length ? chars : Arrays.copyOf(chars, larger());
        chars[size++] = (char) value;
      }
      default -> {
        ints = size < ints.length ? ints : Arrays.copyOf(ints, larger());
        ints[size++] = value;
      }
    }
  }

  private int larger() {
    return Math.max(FIRST_SIZE, size + (size >> 1));
  }

  private void widenToChars() {
    chars = new char[bytes.length];
    for (int i = 0; i < size; i++) {
      chars[i] = (char) (bytes[i] & LARGEST_BYTE);
    }
    bytes = new byte[0];
    width = 2;
  }

  private void widenToInts() {
    ints = new int[chars.length];
    for (int i = 0; i < size; i++) {
      ints[i] = chars[i];
    }
    chars = new char[0];
    width = 4;
  }

  int get(int index) {
    return switch (width) {
      case 1 -> bytes[index] & LARGEST_BYTE;
      case 2 -> chars[index];
      default -> ints[index];
    };
  }

  int size() {
    return size;
  }

  /** Makes each of the first {@code n} cells {@code factor} times as much and adds its row's. */
  void addTo(int[] cells, int factor, int[] rows, int n) {
    switch (width) {
      case 1 -> {
        for (int i = 0; i < n; i++) {
          cells[i] = cells[i] * factor + (bytes[rows[i]] & LARGEST_BYTE);
        }
      }
      case 2 -> {
        for (int i = 0; i < n; i++) {
          cells[i] = cells[i] * factor + chars[rows[i]];
        }
      }
      default -> {
        for (int i = 0; i < n; i++) {
          cells[i] = cells[i] * factor + ints[rows[i]];
        }
      }
    }
  }

  /** The same numbers in another order, no more room than they need. */
  PackedInts inOrder(int[] order) {
    PackedInts ordered = new PackedInts();
    ordered.bytes = new byte[0];
    ordered.width = width;
    ordered.size = size;
    switch (width) {
      case 1 -> {
        ordered.bytes = new byte[size];
        for (int i = 0; i < size; i++) {
          ordered.bytes[i] = bytes[order[i]];
        }
      }
      case 2 -> {
        ordered.chars = new char[size];
        for (int i = 0; i < size; i++) {
          ordered.chars[i] = chars[order[i]];
        }
      }
      default -> {
        ordered.ints = new int[size];
        for (int i = 0; i < size; i++) {
          ordered.ints[i] = ints[order[i]];
        }
      }
    }
    return ordered;
  }

  long bytesHeld() {
    return bytes.length + 2L * chars.length + 4L * ints.length;
  }
}
