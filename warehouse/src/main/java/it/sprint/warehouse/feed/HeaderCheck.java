package it.sprint.warehouse.feed;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the headers of a file with those of its contract, and says all that is amiss at once.
 */
final class HeaderCheck {

  private static final List<Character> USUAL_DELIMITERS = List.of(',', ';', '\t', '|');

  private final RecordType type;
  private final char expectedDelimiter;
  private final List<String> headers;
  private final String text;
  private final boolean isHeader;

  HeaderCheck(RecordType type, char expectedDelimiter, List<String> headers, String text) {
    this.type = type;
    this.expectedDelimiter = expectedDelimiter;
    this.headers = headers;
    this.text = text;
    this.isHeader = isHeader();
  }

  /**
   * Refuses a header that lacks what every row must have.
   *
   * @return what is to be said of one that can be read: optional columns that it lacks
   */
  List<Violation> complain() {
    Optional<Violation> delimiter = otherDelimiter();
    if (delimiter.isPresent()) {
      throw new UnreadableDeliveryException(List.of(delimiter.get()));
    }
    List<Violation> violations =
        type.columns().stream().map(this::check).flatMap(Optional::stream).toList();
    if (violations.stream().anyMatch(this::isFatal)) {
      throw new UnreadableDeliveryException(violations);
    }
    return violations;
  }

  private boolean isFatal(Violation violation) {
    return violation.code() == ViolationCode.DUPLICATE_COLUMN
        || type.columns().stream()
            .anyMatch(column -> column.required() && column.header().equals(violation.column()));
  }

  private Optional<Violation> check(Column column) {
    int count = Collections.frequency(headers, column.header());
    if (count > 1) {
      return Optional.of(
          Violation.of(ViolationCode.DUPLICATE_COLUMN, column.header(), Integer.toString(count)));
    }
    return count == 0 ? Optional.of(absent(column)) : Optional.empty();
  }

  private Violation absent(Column column) {
    Optional<String> similar =
        headers.stream()
            .filter(header -> !isKnown(header))
            .filter(header -> EditDistance.isNear(column.header(), header))
            .min(Comparator.comparingInt(header -> EditDistance.between(column.header(), header)));
    return similar
        .filter(header -> isHeader || EditDistance.between(column.header(), header) == 0)
        .map(
            header ->
                Violation.of(ViolationCode.RENAMED_COLUMN, column.header(), Cells.key(header)))
        .orElseGet(() -> Violation.of(ViolationCode.MISSING_COLUMN, column.header()));
  }

  /** Whether the line is a header at all: one that is none may hold names like those of columns. */
  private boolean isHeader() {
    return 2 * type.columns().stream().filter(column -> headers.contains(column.header())).count()
        >= type.columns().size();
  }

  /** Another usual delimiter with which the header would be understood. */
  private Optional<Violation> otherDelimiter() {
    if (headers.stream().anyMatch(this::isKnown)) {
      return Optional.empty();
    }
    for (char delimiter : USUAL_DELIMITERS) {
      if (delimiter != expectedDelimiter
          && Fields.of(text, delimiter).values().stream()
              .map(Cells::strip)
              .anyMatch(this::isKnown)) {
        return Optional.of(
            Violation.of(
                ViolationCode.WRONG_DELIMITER, "", visible(delimiter), visible(expectedDelimiter)));
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(String header) {
    return type.columns().stream().anyMatch(column -> column.header().equals(header));
  }

  private static String visible(char delimiter) {
    return delimiter == '\t' ? "@tab" : "«" + delimiter + "»";
  }
}
