package it.sprint.warehouse.person;

/** How people write a code: in any case, with spaces that mean nothing. */
final class CodeText {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private CodeText() {}

  /** The code in upper case and without spaces; only ASCII letters change their case. */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 'a' && character <= 'z') {
        normal.append((char) (character - 'a' + 'A'));
      } else if (character != NO_BREAK_SPACE && !Character.isWhitespace(character)) {
        normal.append(character);
      }
    }
    return normal.toString();
  }
}
