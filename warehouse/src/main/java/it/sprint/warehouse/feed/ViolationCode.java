package it.sprint.warehouse.feed;

import java.util.Locale;

/** Everything that can be wrong with a delivery or a row; the code is stable and never reused. */
public enum ViolationCode {
  // The delivery as a whole.
  EMPTY_FILE,
  NOT_A_TEXT_FILE,
  UTF_16,
  WRONG_ENCODING,
  NO_FINAL_NEWLINE,
  UNREADABLE_HEADER,
  WRONG_DELIMITER,
  MISSING_COLUMN,
  RENAMED_COLUMN,
  DUPLICATE_COLUMN,
  UNEXPECTED_COLUMN,
  // One record.
  NUL_BYTE,
  RECORD_TOO_LONG,
  UNCLOSED_QUOTE,
  TEXT_AFTER_QUOTE,
  WRONG_FIELD_COUNT,
  // One cell.
  MISSING_VALUE,
  NOT_AN_INTEGER,
  NOT_A_DECIMAL,
  NOT_A_DATE,
  NOT_IN_LIST,
  VALUE_NOT_ALLOWED,
  WRONG_FORM,
  BELOW_MINIMUM,
  ABOVE_MAXIMUM,
  BROKEN_CHARACTERS,
  MALFORMED_DATE_IN_TEXT,
  // Several cells of a row.
  AFTER_OTHER_DATE,
  AFTER_REPORT,
  DIFFERENT_MEMBERS,
  MORE_THAN_ONE_FILLED,
  DATE_IN_TEXT_FAR,
  // Several rows of a delivery.
  CONTRADICTED_KEY;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule behind the code in words, for a column and without the details of one row. */
  public Text ruleFor(String column) {
    return new Text(
        Sentences.of(Language.IT).rule(this, column), Sentences.of(Language.EN).rule(this, column));
  }

  /** The code written as {@code not-an-integer}. */
  public static ViolationCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
