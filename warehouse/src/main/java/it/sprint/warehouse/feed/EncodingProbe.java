package it.sprint.warehouse.feed;

/**
 * Finds out the encoding of a file, chunk by chunk: magic numbers in the first one, then whether
 * every byte sequence is valid UTF-8.
 */
final class EncodingProbe {

  private static final int[][] BINARY = {
    {'P', 'K', 3, 4}, {0x1F, 0x8B}, {'%', 'P', 'D', 'F'}, {0xD0, 0xCF, 0x11, 0xE0}
  };

  private boolean started;
  private TextEncoding mark = TextEncoding.ASCII;
  private boolean ascii = true;
  private boolean valid = true;
  private int continuation;
  private int lowest = 0x80;
  private int highest = 0xBF;

  void accept(byte[] buffer, int count) {
    if (!started) {
      mark = mark(buffer, count);
      started = true;
    }
    for (int i = 0; valid && i < count; i++) {
      accept(buffer[i] & 0xFF);
    }
  }

  TextEncoding encoding() {
    if (mark == TextEncoding.NOT_TEXT || mark == TextEncoding.UTF_16) {
      return mark;
    }
    if (!valid || continuation > 0) {
      return TextEncoding.WINDOWS_1252;
    }
    if (mark == TextEncoding.UTF_8_BOM) {
      return mark;
    }
    return ascii ? TextEncoding.ASCII : TextEncoding.UTF_8;
  }

  private static TextEncoding mark(byte[] buffer, int count) {
    if (starts(buffer, count, 0xEF, 0xBB, 0xBF)) {
      return TextEncoding.UTF_8_BOM;
    }
    if (starts(buffer, count, 0xFF, 0xFE)
        || starts(buffer, count, 0xFE, 0xFF)
        || hasEveryOtherByteZero(buffer, count)) {
      return TextEncoding.UTF_16;
    }
    for (int[] magic : BINARY) {
      if (starts(buffer, count, magic)) {
        return TextEncoding.NOT_TEXT;
      }
    }
    return TextEncoding.ASCII;
  }

  /** UTF-16 without a mark: a header of Latin letters has a zero byte in each of them. */
  private static boolean hasEveryOtherByteZero(byte[] buffer, int count) {
    return count >= 4
        && ((buffer[0] == 0 && buffer[2] == 0 && buffer[1] != 0)
            || (buffer[1] == 0 && buffer[3] == 0 && buffer[0] != 0));
  }

  private static boolean starts(byte[] buffer, int count, int... magic) {
    if (count < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((buffer[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The well-formed sequences of the Unicode standard, table 3-7. */
  private void accept(int b) {
    if (continuation > 0) {
      valid = b >= lowest && b <= highest;
      continuation--;
      lowest = 0x80;
      highest = 0xBF;
    } else if (b >= 0x80) {
      ascii = false;
      lead(b);
    }
  }

  private void lead(int b) {
    valid = b >= 0xC2 && b <= 0xF4;
    if (b <= 0xDF) {
      continuation = 1;
    } else if (b <= 0xEF) {
      continuation = 2;
      lowest = b == 0xE0 ? 0xA0 : 0x80;
      highest = b == 0xED ? 0x9F : 0xBF;
    } else {
      continuation = 3;
      lowest = b == 0xF0 ? 0x90 : 0x80;
      highest = b == 0xF4 ? 0x8F : 0xBF;
    }
  }
}
