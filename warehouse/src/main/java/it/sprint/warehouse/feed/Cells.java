package it.sprint.warehouse.feed;

/** What spreadsheets leave around the value of a cell, and what of a cell may be told to others. */
final class Cells {

  private static final int LONGEST_SHAPE = 24;
  private static final int LONGEST_KEY = 60;
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char LAST_LATIN = '\u00FF';

  private Cells() {}

  /** The value without spaces around it and without a spreadsheet's {@code ="001"}. */
  static String value(String cell) {
    String value = strip(cell);
    boolean wrapped = value.length() >= 3 && value.startsWith("=\"") && value.endsWith("\"");
    return wrapped ? strip(value.substring(2, value.length() - 1)) : value;
  }

  static String strip(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isSpace(cell.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  /**
   * The cell with every digit as 9, every letter as a or A and what cannot be seen as a question
   * mark: its form and not its content.
   */
  static String shape(String cell) {
    StringBuilder shape = new StringBuilder();
    cell.codePoints().limit(LONGEST_SHAPE).forEach(character -> shape.append(shape(character)));
    return cell.length() > LONGEST_SHAPE ? shape + "…" : shape.toString();
  }

  /**
   * A key or header that a file names, short and only as far as it looks like one: a file whose
   * keys are data must not have its data told.
   */
  static String key(String path) {
    boolean isKey =
        path.length() <= LONGEST_KEY
            && path.chars().allMatch(it -> Character.isLetter(it) || " _-./()%'".indexOf(it) >= 0);
    return isKey ? path : shape(path);
  }

  private static char shape(int character) {
    if (Character.isDigit(character)) {
      return '9';
    }
    if (Character.isUpperCase(character)) {
      return 'A';
    }
    if (Character.isLetter(character)) {
      return 'a';
    }
    boolean isVisible = character >= ' ' && character <= LAST_LATIN && character != NO_BREAK_SPACE;
    return isVisible && !Character.isISOControl(character) ? (char) character : '?';
  }

  private static boolean isSpace(char character) {
    return character == NO_BREAK_SPACE
        || character == '\uFEFF'
        || Character.isWhitespace(character);
  }
}
