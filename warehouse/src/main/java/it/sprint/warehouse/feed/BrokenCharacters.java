package it.sprint.warehouse.feed;

/** Signs that a text was read in one encoding and written in another: "Ã¨" for "è". */
final class BrokenCharacters {

  private static final String AFTER_A_TILDE =
      " \u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019"
          + "\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

  private BrokenCharacters() {}

  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= '\u0080' && isBroken(text, i, character)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBroken(String text, int position, char character) {
    if (character == '\uFFFD') {
      return true;
    }
    char next = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
    return switch (character) {
      case 'Ã', 'Â' -> (next >= '\u0080' && next <= '\u00BF') || AFTER_A_TILDE.indexOf(next) >= 0;
      case 'â' -> next == '\u20AC' || next == '\u0080';
      default -> false;
    };
  }
}
