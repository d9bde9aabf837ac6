package it.sprint.warehouse.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts in a row of bytes, each behind its length, so that no two rows of texts look the same. */
final class Parts {

  private static final int MISSING = -1;

  private byte[] bytes = new byte[256];
  private int length;

  void clear() {
    length = 0;
  }

  void add(@Nullable String text) {
    if (text == null) {
      addNumber(MISSING);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    addNumber(encoded.length);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The row without a copy; only the first {@link #length()} bytes belong to it. */
  byte[] buffer() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void addNumber(int number) {
    ensure(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (number >> shift);
    }
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
