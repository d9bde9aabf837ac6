package it.sprint.warehouse.person;

/**
 * Recognises an STP or ENI code: the three letters and thirteen digits, with at most one separator
 * between any two of them and up to four marks before the digits.
 */
final class HealthCodeSearch {

  private static final int DIGITS = 13;
  private static final int MOST_MARKS = 4;

  private HealthCodeSearch() {}

  /** Whether the run of digits that starts at {@code place} is the beginning of a code's number. */
  static boolean hits(byte[] text, int place) {
    int last = place - 1;
    while (place - 1 - last < MOST_MARKS && isMark(text[last])) {
      last--;
    }
    byte letter = Folding.upper(text[last]);
    return (letter == 'P' || letter == 'I') && isPrefix(text, last) && hasDigits(text, place);
  }

  /** The three letters may have dots or spaces between them, but then they are a word. */
  private static boolean isPrefix(byte[] text, int last) {
    int step = text[last - 1] == Folding.SEPARATOR ? 2 : 1;
    int middle = last - step;
    int first = middle - step;
    if (step == 2 && text[first + 1] != Folding.SEPARATOR) {
      return false;
    }
    byte second = Folding.upper(text[middle]);
    if (Folding.upper(text[last]) == 'P') {
      boolean stp = second == 'T' && Folding.upper(text[first]) == 'S';
      return stp && (step == 1 || isNewWord(text, first));
    }
    return second == 'N' && Folding.upper(text[first]) == 'E' && isNewWord(text, first);
  }

  /** Many Italian words end in -eni, so that these letters must not be the end of a word. */
  private static boolean isNewWord(byte[] text, int first) {
    byte left = text[first - 1];
    boolean camelCase = isLower(left) && !isLower(text[first]);
    return !Folding.isLetterOfAny(left) || camelCase;
  }

  private static boolean hasDigits(byte[] text, int place) {
    int next = place;
    for (int count = 1; count < DIGITS; count++) {
      next++;
      if (text[next] == Folding.SEPARATOR) {
        next++;
      }
      if (!Folding.isDigit(text[next])) {
        return false;
      }
    }
    return !Folding.isDigit(text[next + 1]);
  }

  private static boolean isMark(byte meaning) {
    return meaning == Folding.SEPARATOR || meaning == Folding.COLON;
  }

  private static boolean isLower(byte meaning) {
    return meaning >= 'a' && meaning <= 'z';
  }
}
