package it.sprint.warehouse.person;

/**
 * Where a closer look is worth it: told from a digit and the three characters before it, whose
 * classes make one small number. So nearly all characters cost one look into a table.
 */
final class CodeTrigger {

  static final int HEALTH_CODE = 1;
  static final int TAX_CODE = 2;

  private static final int CLASS_BITS = 3;
  private static final int STATES = 1 << (4 * CLASS_BITS);

  private static final byte DIGIT = 0;
  private static final byte LETTER = 1;

  /** The last letter of STP and ENI. */
  private static final byte LAST_LETTER = 2;

  private static final byte SEPARATOR = 3;
  private static final byte COLON = 4;
  private static final byte OTHER = 5;

  private static final byte[] CLASSES = classes();
  private static final byte[] TRIGGERS = triggers();

  private CodeTrigger() {}

  /** The state behind the three characters before {@code place}. */
  static int before(byte[] text, int place) {
    int state = 0;
    for (int i = place - 3; i < place; i++) {
      state = next(state, text[i]);
    }
    return state;
  }

  static int next(int state, byte meaning) {
    return ((state << CLASS_BITS) | CLASSES[meaning]) & (STATES - 1);
  }

  /** The kinds of codes that may stand here. */
  static int of(int state) {
    return TRIGGERS[state];
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classOf((byte) i);
    }
    return classes;
  }

  private static byte classOf(byte meaning) {
    if (Folding.isDigit(meaning)) {
      return DIGIT;
    }
    if (Folding.isLetterOfAny(meaning)) {
      byte upper = Folding.upper(meaning);
      return upper == 'P' || upper == 'I' ? LAST_LETTER : LETTER;
    }
    return switch (meaning) {
      case Folding.SEPARATOR -> SEPARATOR;
      case Folding.COLON -> COLON;
      default -> OTHER;
    };
  }

  private static byte[] triggers() {
    byte[] triggers = new byte[STATES];
    for (int state = 0; state < STATES; state++) {
      int first = classAt(state, 3);
      int second = classAt(state, 2);
      int third = classAt(state, 1);
      if (classAt(state, 0) == DIGIT) {
        boolean tax =
            isLetter(first) && isLetter(second) && (isLetter(third) || third == SEPARATOR);
        boolean health = mayEndPrefix(third, second, first);
        triggers[state] = (byte) ((health ? HEALTH_CODE : 0) | (tax ? TAX_CODE : 0));
      }
    }
    return triggers;
  }

  /** Several marks may stand behind the letters. */
  private static boolean mayEndPrefix(int last, int middle, int first) {
    return last == LAST_LETTER
        || (isMark(last) && (middle == LAST_LETTER || (isMark(middle) && isMarkOrLast(first))));
  }

  private static boolean isMarkOrLast(int kind) {
    return kind == LAST_LETTER || isMark(kind);
  }

  private static boolean isMark(int kind) {
    return kind == SEPARATOR || kind == COLON;
  }

  private static boolean isLetter(int kind) {
    return kind == LETTER || kind == LAST_LETTER;
  }

  private static int classAt(int state, int back) {
    return (state >> (back * CLASS_BITS)) & ((1 << CLASS_BITS) - 1);
  }
}
