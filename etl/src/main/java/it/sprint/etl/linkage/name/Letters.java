package it.sprint.etl.linkage.name;

import com.ibm.icu.text.Transliterator;

/** Writes a text in the letters {@code a} to {@code z}, with spaces between its words. */
final class Letters {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFKD; Latin-ASCII");

  /** Within a word: {@code N'Diaye} is {@code Ndiaye}. */
  private static final String APOSTROPHES = "'`´ʼʻʾʿ‘’′";

  private Letters() {}

  static String of(String text) {
    return words(isAscii(text) ? text : inLatin(text));
  }

  /** One at a time: a transliterator is not made for several threads. */
  private static String inLatin(String text) {
    synchronized (TO_LATIN) {
      return TO_LATIN.transliterate(text);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean isBetween = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
      if (lower >= 'a' && lower <= 'z') {
        if (isBetween && words.length() > 0) {
          words.append(' ');
        }
        isBetween = false;
        words.append(lower);
      } else if (!isPartOfWord(letter)) {
        isBetween = true;
      }
    }
    return words.toString();
  }

  private static boolean isPartOfWord(char letter) {
    return APOSTROPHES.indexOf(letter) >= 0
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.FORMAT;
  }
}
