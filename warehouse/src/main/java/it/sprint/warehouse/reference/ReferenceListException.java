package it.sprint.warehouse.reference;

import java.util.List;

/** A reference list that cannot be used: the file, the line, and what to correct there. */
public final class ReferenceListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ReferenceListException(String message) {
    super(message);
  }

  private ReferenceListException(String message, Throwable cause) {
    super(message, cause);
  }

  static ReferenceListException fileMissing(String file) {
    return new ReferenceListException(
        "Cannot load the reference lists: %s is not on the classpath. Add it under resources/reference."
            .formatted(file));
  }

  static ReferenceListException unreadable(String file, Throwable cause) {
    return new ReferenceListException(
        "Cannot load %s: %s. Save it again as UTF-8.".formatted(file, cause.getMessage()), cause);
  }

  static ReferenceListException wrongHeader(String file, List<String> expected, Object found) {
    return new ReferenceListException(
        "Cannot load %s, line 1: the columns are %s, not %s. Restore the header."
            .formatted(file, found, expected));
  }

  static ReferenceListException openQuote(String file, int line) {
    return new ReferenceListException(
        "Cannot load %s, line %d: a quote is opened and not closed. Close it on the same line."
            .formatted(file, line));
  }

  static ReferenceListException wrongFieldCount(ListRow row, int expected) {
    return at(
        row,
        "the row has %d fields, not %d. Quote a field that holds a comma."
            .formatted(row.values().size(), expected));
  }

  static ReferenceListException blank(ListRow row, String column) {
    return at(row, "%s is blank. Fill it in.".formatted(column));
  }

  static ReferenceListException wrongForm(ListRow row, String column, String value) {
    return at(row, "%s '%s' has not the form of that column. Correct it.".formatted(column, value));
  }

  static ReferenceListException duplicateKey(ListRow row, Object key) {
    return at(row, "the key %s is there twice. Remove one of the rows.".formatted(key));
  }

  static ReferenceListException unknownReference(
      ListRow row, String column, String value, String table) {
    return at(
        row, "%s '%s' is not in %s. Add it there, above this row.".formatted(column, value, table));
  }

  static ReferenceListException endsBeforeItStarts(ListRow row) {
    return at(row, "valid_to is not after valid_from. Correct one of them; valid_to is exclusive.");
  }

  static ReferenceListException overlap(ListRow row, ListRow earlier) {
    return at(
        row,
        "the row begins before the one of line %d ends. Close that one at this row's valid_from."
            .formatted(earlier.line()));
  }

  static ReferenceListException withoutWording(ListRow row, String code, String table) {
    return at(row, "%s has no wording in %s. Add one there.".formatted(code, table));
  }

  static ReferenceListException wrongArea(ListRow row, String code, String area) {
    return at(
        row, "%s does not begin with its area %s. Correct one of them.".formatted(code, area));
  }

  static ReferenceListException openHealthTerm(ListRow row, String code) {
    return at(
        row, "%s is of the area health but is_health is false. Set it to true.".formatted(code));
  }

  static ReferenceListException ambiguous(String list, CodeEntry entry, String otherCode) {
    return new ReferenceListException(
        "Cannot load the list %s: '%s' (%s) means %s and also %s. Keep one of them."
            .formatted(list, entry.value(), entry.origin(), entry.code(), otherCode));
  }

  private static ReferenceListException at(ListRow row, String problem) {
    return new ReferenceListException("Cannot load %s: %s".formatted(row.origin(), problem));
  }
}
