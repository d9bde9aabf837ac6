package it.sprint.warehouse.feed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
  NOT_A_WORKBOOK,
  NOT_JSON_LINES,
  MISSING_SHEET,
  EMPTY_SHEET,
  EXPANDS_TOO_MUCH,
  FORBIDDEN_CONTENT,
  VOLUME_OUTSIDE_BAND,
  VOLUME_SHRUNK,
  KEY_OFTEN_BLANK,
  // One record.
  NUL_BYTE,
  RECORD_TOO_LONG,
  UNCLOSED_QUOTE,
  TEXT_AFTER_QUOTE,
  WRONG_FIELD_COUNT,
  BROKEN_JSON,
  BROKEN_SHEET,
  // One cell.
  MISSING_VALUE,
  NOT_AN_INTEGER,
  NOT_A_DECIMAL,
  NOT_A_DATE,
  NOT_A_TIMESTAMP,
  NONEXISTENT_TIME,
  AMBIGUOUS_TIME,
  NOT_A_BOOLEAN,
  NOT_IN_LIST,
  VALUE_NOT_ALLOWED,
  WRONG_FORM,
  BELOW_MINIMUM,
  ABOVE_MAXIMUM,
  BROKEN_CHARACTERS,
  MALFORMED_DATE_IN_TEXT,
  IN_FUTURE,
  TAX_CODE_INVALID,
  UNMAPPED_CODE,
  // Several cells of a row.
  AFTER_OTHER_DATE,
  AFTER_REPORT,
  DIFFERENT_MEMBERS,
  MORE_THAN_ONE_FILLED,
  DATE_IN_TEXT_FAR,
  MISSING_WITH_OTHER,
  BELOW_OTHER,
  NONE_OF_REQUIRED,
  // Several rows of a delivery.
  CONTRADICTED_KEY,
  UNKNOWN_PARENT,
  OVERLAP,
  NOT_UNIQUE;

  private static final Set<ViolationCode> OF_WHOLE_RECORD =
      EnumSet.of(NUL_BYTE, RECORD_TOO_LONG, UNCLOSED_QUOTE, BROKEN_JSON);

  /** Whether the record could not be split into cells. */
  public boolean isOfWholeRecord() {
    return OF_WHOLE_RECORD.contains(this);
  }

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
