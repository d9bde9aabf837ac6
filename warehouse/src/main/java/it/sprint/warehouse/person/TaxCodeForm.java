package it.sprint.warehouse.person;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The form of a 16-character tax code and its check character, over 16 bytes of upper-case ASCII.
 */
final class TaxCodeForm {

  static final int LENGTH = 16;

  /** What replaces the digits 0 to 9 when two persons would have the same code. */
  private static final String OMOCODIA = "LMNPQRSTUV";

  private static final String MONTHS = "ABCDEHLMPRST";
  private static final String VOWELS = "AEIOU";
  private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
  private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int FEBRUARY = 1;
  private static final int FEMALE_DAYS = 40;

  /** The values of the letters A to Z, and of the digits as the letters A to J, at odd places. */
  private static final int[] ODD_VALUES = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private static final byte[] DIGIT_OF = digits();

  private TaxCodeForm() {}

  /** Whether the code has the form of one, with or without omocodia; the last letter may be any. */
  static boolean fits(byte[] code) {
    return isName(code, 0)
        && isName(code, 3)
        && hasDigits(code)
        && isLetter(code[11])
        && isLetter(code[15])
        && isDate(code);
  }

  /** Whether the last letter of a code that fits is the right one. */
  static boolean checks(byte[] code) {
    return code[LENGTH - 1] == checkCharacter(code);
  }

  /** The last letter that belongs to the fifteen characters before it. */
  static byte checkCharacter(byte[] code) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = code[i] <= '9' ? code[i] - '0' : code[i] - 'A';
      sum += i % 2 == 0 ? ODD_VALUES[value] : value;
    }
    return (byte) ('A' + sum % 26);
  }

  static boolean hasOmocodia(byte[] code) {
    for (int place : DIGIT_PLACES) {
      if (code[place] > '9') {
        return true;
      }
    }
    return false;
  }

  static void undoOmocodia(byte[] code) {
    for (int place : DIGIT_PLACES) {
      code[place] = (byte) ('0' + DIGIT_OF[code[place]]);
    }
    code[LENGTH - 1] = checkCharacter(code);
  }

  /** Replaces the last {@code count} digits, as the register does from the right. */
  static void applyOmocodia(byte[] code, int count) {
    for (int i = DIGIT_PLACES.length - count; i < DIGIT_PLACES.length; i++) {
      int place = DIGIT_PLACES[i];
      code[place] = (byte) OMOCODIA.charAt(DIGIT_OF[code[place]]);
    }
    code[LENGTH - 1] = checkCharacter(code);
  }

  /** The number that two characters write, digits or their replacements. */
  static int number(byte[] code, int place) {
    return 10 * DIGIT_OF[code[place]] + DIGIT_OF[code[place + 1]];
  }

  /** January is 1. */
  static int month(byte[] code) {
    return MONTHS.indexOf(code[8]) + 1;
  }

  static char monthLetter(int month) {
    return MONTHS.charAt(month - 1);
  }

  static int day(byte[] code) {
    int day = number(code, 9);
    return day > FEMALE_DAYS ? day - FEMALE_DAYS : day;
  }

  static Sex sex(byte[] code) {
    return number(code, 9) > FEMALE_DAYS ? Sex.FEMALE : Sex.MALE;
  }

  static int dayNumber(int day, Sex sex) {
    return sex == Sex.FEMALE ? day + FEMALE_DAYS : day;
  }

  static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Three letters of a name: consonants first, then vowels, then X where there are no more. */
  private static boolean isName(byte[] code, int from) {
    boolean afterVowel = false;
    boolean padded = false;
    for (int i = from; i < from + 3; i++) {
      byte letter = code[i];
      if (!isLetter(letter) || (padded && letter != 'X')) {
        return false;
      }
      boolean vowel = isVowel(letter);
      if (afterVowel && !vowel && letter != 'X') {
        return false;
      }
      padded |= afterVowel && !vowel;
      afterVowel |= vowel;
    }
    return true;
  }

  private static boolean hasDigits(byte[] code) {
    for (int place : DIGIT_PLACES) {
      if (code[place] < 0 || DIGIT_OF[code[place]] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The century is unknown, so 29 February needs a year that is leap in one of them. */
  private static boolean isDate(byte[] code) {
    int month = MONTHS.indexOf(code[8]);
    if (month < 0) {
      return false;
    }
    boolean leap = number(code, 6) % 4 == 0;
    int last = month == FEBRUARY && leap ? 29 : DAYS_OF_MONTH[month];
    int day = day(code);
    return day >= 1 && day <= last;
  }

  private static boolean isLetter(byte character) {
    return character >= 'A' && character <= 'Z';
  }

  private static byte[] digits() {
    byte[] digits = new byte[128];
    Arrays.fill(digits, (byte) -1);
    byte[] letters = OMOCODIA.getBytes(StandardCharsets.US_ASCII);
    for (byte digit = 0; digit < 10; digit++) {
      digits['0' + digit] = digit;
      digits[letters[digit]] = digit;
    }
    return digits;
  }
}
