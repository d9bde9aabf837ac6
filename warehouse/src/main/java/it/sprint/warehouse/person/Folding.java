package it.sprint.warehouse.person;

import java.nio.charset.Charset;

/**
 * What a character means to a search for codes, as one byte. Letters and digits of ASCII and their
 * fullwidth forms stand for themselves, other decimal digits for theirs; all bytes up to {@code
 * '9'} are digits and all from {@code 'A'} on are letters.
 */
final class Folding {

  /** Invisible: it does not interrupt a code. */
  static final byte NOTHING = 0;

  /** Part of a longer sequence of bytes, or a line break; needs a closer look. */
  static final byte SPECIAL = 1;

  static final byte COLON = ':';
  static final byte SEPARATOR = ';';
  static final byte OTHER = '<';
  static final byte NEW_LINE = '=';
  static final byte OTHER_LETTER = '~';

  private static final String SEPARATORS =
      " ./_-\u00A0\u2010\u2011\u2012\u2013\u2014\u2015\u202F\u205F\u2212\u3000\uFE58\uFE63";
  private static final int FULLWIDTH = 0xFEE0;
  private static final byte[] PLAIN = plain();
  private static final byte[] WESTERN = western();

  private Folding() {}

  /** The meaning of each byte that is a character on its own, by its unsigned value. */
  static byte[] plainBytes() {
    return PLAIN.clone();
  }

  /** The meaning of a byte in Windows-1252, which what is not UTF-8 is taken for. */
  static byte ofWesternByte(byte value) {
    return WESTERN[value & 0xFF];
  }

  static byte of(int character) {
    if (character >= 0xFF01 && character <= 0xFF5E) {
      return of(character - FULLWIDTH);
    }
    if (character < 0x80) {
      return ofAscii(character);
    }
    if (SEPARATORS.indexOf(character) >= 0 || (character >= 0x2000 && character <= 0x200A)) {
      return SEPARATOR;
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
      case Character.DECIMAL_DIGIT_NUMBER -> (byte) ('0' + Character.digit(character, 10));
      default -> Character.isLetter(character) ? OTHER_LETTER : OTHER;
    };
  }

  private static byte ofAscii(int character) {
    if ((character >= '0' && character <= '9') || isLetter((byte) character)) {
      return (byte) character;
    }
    if (SEPARATORS.indexOf(character) >= 0) {
      return SEPARATOR;
    }
    return switch (character) {
      case '\n' -> NEW_LINE;
      case ':', '=', '#' -> COLON;
      case 0 -> NOTHING;
      default -> OTHER;
    };
  }

  static boolean isDigit(byte meaning) {
    return meaning <= '9';
  }

  /** A letter of any alphabet. */
  static boolean isLetterOfAny(byte meaning) {
    return meaning >= 'A';
  }

  static boolean isLetter(byte meaning) {
    int upper = meaning & ~0x20;
    return upper >= 'A' && upper <= 'Z';
  }

  static boolean isLetterOrDigit(byte meaning) {
    return isDigit(meaning) || isLetterOfAny(meaning);
  }

  static byte upper(byte meaning) {
    return isLetter(meaning) ? (byte) (meaning & ~0x20) : meaning;
  }

  private static byte[] plain() {
    byte[] plain = new byte[256];
    for (int value = 0; value < 256; value++) {
      boolean special = value >= 0x80 || "\\&%\n\0".indexOf(value) >= 0;
      plain[value] = special ? SPECIAL : of(value);
    }
    return plain;
  }

  private static byte[] western() {
    byte[] western = new byte[256];
    byte[] one = new byte[1];
    for (int value = 0; value < 256; value++) {
      one[0] = (byte) value;
      western[value] = of(new String(one, Charset.forName("windows-1252")).charAt(0));
    }
    return western;
  }
}
