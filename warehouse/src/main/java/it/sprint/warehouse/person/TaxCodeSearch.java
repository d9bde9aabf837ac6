package it.sprint.warehouse.person;

import java.util.Arrays;

/**
 * Recognises a tax code. As a word of its own its form is enough, unless it is hexadecimal, of
 * mixed case or with omocodia; then, and when it is written in groups or glued to letters, its
 * check character must be right.
 */
final class TaxCodeSearch {

  /** How far around a place the search looks. */
  static final int REACH = 64;

  private static final int FIRST_DIGIT = 6;

  private final byte[] code = new byte[TaxCodeForm.LENGTH];

  /** Whether a code stands around the digit at {@code place}, the first after letters. */
  boolean hitsAtDigit(byte[] text, int place) {
    boolean hit = isWord(text, place) || isGrouped(text, place);
    Arrays.fill(code, (byte) 0);
    return hit;
  }

  /** Whether a code all of whose digits are replaced by letters stands around {@code place}. */
  boolean hitsAtLetter(byte[] text, int place) {
    int start = place;
    while (place - start < TaxCodeForm.LENGTH && Folding.isLetterOfAny(text[start - 1])) {
      start--;
    }
    int end = start + TaxCodeForm.LENGTH;
    boolean whole =
        place - start < TaxCodeForm.LENGTH
            && !Folding.isDigit(text[start - 1])
            && wordEnd(text, place) == end;
    boolean hit = whole && fits(text, start) && TaxCodeForm.checks(code);
    Arrays.fill(code, (byte) 0);
    return hit;
  }

  /** A word is looked at once, at its first digits. */
  private boolean isWord(byte[] text, int firstDigits) {
    int start = firstDigits;
    while (firstDigits - start < REACH && Folding.isLetterOfAny(text[start - 1])) {
      start--;
    }
    if (Folding.isDigit(text[start - 1]) || firstDigits - start < FIRST_DIGIT) {
      return false;
    }
    int end = wordEnd(text, firstDigits);
    if (end - start == TaxCodeForm.LENGTH) {
      return fits(text, start) && (TaxCodeForm.checks(code) || isObvious(text, start));
    }
    return end - start > TaxCodeForm.LENGTH && isGlued(text, firstDigits - FIRST_DIGIT, end);
  }

  private static int wordEnd(byte[] text, int place) {
    int end = place;
    while (end - place < REACH && Folding.isLetterOrDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether a code with a wrong check character looks like one mistyped and like nothing else. */
  private boolean isObvious(byte[] text, int start) {
    boolean hexadecimal = true;
    boolean upper = false;
    boolean lower = false;
    for (int i = start; i < start + TaxCodeForm.LENGTH; i++) {
      byte meaning = text[i];
      hexadecimal &= Folding.isDigit(meaning) || Folding.upper(meaning) <= 'F';
      upper |= meaning >= 'A' && meaning <= 'Z';
      lower |= meaning >= 'a' && meaning <= 'z';
    }
    return !hexadecimal && upper != lower && !TaxCodeForm.hasOmocodia(code);
  }

  /** Whether the word holds a code and letters only before and behind it, as in CFRSSMRA…. */
  private boolean isGlued(byte[] text, int start, int end) {
    int after = start + TaxCodeForm.LENGTH;
    if (end < after) {
      return false;
    }
    for (int i = after; i < end; i++) {
      if (Folding.isDigit(text[i])) {
        return false;
      }
    }
    return fits(text, start) && TaxCodeForm.checks(code) && !TaxCodeForm.hasOmocodia(code);
  }

  private boolean fits(byte[] text, int start) {
    for (int i = 0; i < TaxCodeForm.LENGTH; i++) {
      code[i] = Folding.upper(text[start + i]);
    }
    return TaxCodeForm.fits(code);
  }

  /** Reads a code in groups around the two digits of its year. */
  private boolean isGrouped(byte[] text, int year) {
    int place = year;
    for (int i = FIRST_DIGIT - 1; i >= 0; i--) {
      if (i % 3 == 2 && text[place - 1] == Folding.SEPARATOR) {
        place--;
      }
      place--;
      if (!Folding.isLetter(text[place])) {
        return false;
      }
      code[i] = Folding.upper(text[place]);
    }
    if (Folding.isLetterOrDigit(text[place - 1])) {
      return false;
    }
    place = year;
    for (int i = FIRST_DIGIT; i < TaxCodeForm.LENGTH; i++) {
      if (isGroupStart(i) && text[place] == Folding.SEPARATOR) {
        place++;
      }
      code[i] = Folding.upper(text[place]);
      place++;
    }
    return !Folding.isLetterOrDigit(text[place])
        && Folding.isDigit(code[9])
        && Folding.isDigit(code[10])
        && TaxCodeForm.fits(code)
        && TaxCodeForm.checks(code);
  }

  private static boolean isGroupStart(int place) {
    return place == 8 || place == 9 || place == 11 || place == 12 || place == 15;
  }
}
