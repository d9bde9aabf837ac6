package it.sprint.warehouse.person;

/**
 * The bytes of one character that takes several: UTF-8, or an escape of JSON, XML or a web address.
 */
final class ByteSequence {

  /** The longest sequence that is followed: a numeric entity with a few leading zeros. */
  static final int LONGEST = 12;

  /** More bytes are needed. */
  static final int OPEN = -1;

  /** The bytes are no sequence; the first stands for itself. */
  static final int NONE = -2;

  private static final String CONTROLS = "nrtbf";
  private static final int LINE_FEED = '\n';

  private final byte[] bytes = new byte[LONGEST];
  private int length;

  boolean isEmpty() {
    return length == 0;
  }

  void clear() {
    length = 0;
  }

  /** Takes out the first byte; what is behind it must be looked at again. */
  byte[] takeAll() {
    byte[] all = new byte[length];
    System.arraycopy(bytes, 0, all, 0, length);
    length = 0;
    return all;
  }

  /** Adds a byte and answers the character if it is the last one. */
  int add(byte value) {
    bytes[length++] = value;
    int character =
        switch (bytes[0]) {
          case '\\' -> jsonEscape();
          case '&' -> entity();
          case '%' -> percent();
          default -> utf8();
        };
    return character == OPEN && length == LONGEST ? NONE : character;
  }

  private int utf8() {
    int wanted = utf8Length(bytes[0] & 0xFF);
    if (wanted == 0 || (length > 1 && (bytes[length - 1] & 0xC0) != 0x80)) {
      return NONE;
    }
    if (length < wanted) {
      return OPEN;
    }
    int character = bytes[0] & (0x7F >> wanted);
    for (int i = 1; i < wanted; i++) {
      character = (character << 6) | (bytes[i] & 0x3F);
    }
    return character <= Character.MAX_CODE_POINT ? character : NONE;
  }

  private static int utf8Length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** A control character's escape is read as the line break that it often is. */
  private int jsonEscape() {
    if (length == 1) {
      return OPEN;
    }
    byte kind = bytes[1];
    if (kind == 'u') {
      return number(2, 6, 16);
    }
    if (kind == '/') {
      return '/';
    }
    return CONTROLS.indexOf(kind) >= 0 ? LINE_FEED : NONE;
  }

  private int percent() {
    int value = number(1, 3, 16);
    return value < 0x80 ? value : NONE;
  }

  private int entity() {
    if (length == 1) {
      return OPEN;
    }
    if (bytes[length - 1] != ';') {
      return bytes[1] == '#' || Character.isLetter(bytes[1]) ? openEntity() : NONE;
    }
    if (bytes[1] == '#') {
      boolean hexadecimal = (bytes[2] | 0x20) == 'x';
      return number(hexadecimal ? 3 : 2, length - 1, hexadecimal ? 16 : 10);
    }
    return isName("nbsp") || isName("ensp") || isName("emsp") ? ' ' : '"';
  }

  /** An entity goes on as long as its characters are letters and digits. */
  private int openEntity() {
    byte last = bytes[length - 1];
    boolean fits = length == 2 || (last >= 0 && Character.isLetterOrDigit(last));
    return fits ? OPEN : NONE;
  }

  private boolean isName(String name) {
    if (length != name.length() + 2) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[i + 1] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The number in the bytes up to {@code to}; open as long as they are not there. */
  private int number(int from, int to, int radix) {
    int number = 0;
    for (int i = from; i < Math.min(to, length); i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], radix);
      if (digit < 0 || number > Character.MAX_CODE_POINT) {
        return NONE;
      }
      number = number * radix + digit;
    }
    if (length < to) {
      return OPEN;
    }
    return from < to && number <= Character.MAX_CODE_POINT ? number : NONE;
  }
}
