package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the headers of a file with those of its contract, and says all that is amiss at once.
 */
final class HeaderCheck {

  private static final List<Character> USUAL_DELIMITERS = List.of(',', ';', '\t', '|');

  private final Contract contract;
  private final List<String> headers;
  private final String text;

  HeaderCheck(Contract contract, List<String> headers, String text) {
    this.contract = contract;
    this.headers = headers;
    this.text = text;
  }

  void complain() {
    List<Violation> violations = new ArrayList<>();
    otherDelimiter().ifPresent(violations::add);
    if (violations.isEmpty()) {
      contract.columns().forEach(column -> check(column, violations));
    }
    if (!violations.isEmpty()) {
      throw new UnreadableDeliveryException(violations);
    }
  }

  private void check(Column column, List<Violation> violations) {
    int count = Collections.frequency(headers, column.header());
    if (count > 1) {
      violations.add(
          Violation.of(ViolationCode.DUPLICATE_COLUMN, column.header(), Integer.toString(count)));
    } else if (count == 0) {
      violations.add(absent(column));
    }
  }

  private Violation absent(Column column) {
    Optional<String> similar =
        headers.stream()
            .filter(header -> !isKnown(header))
            .filter(header -> EditDistance.isNear(column.header(), header))
            .min(Comparator.comparingInt(header -> EditDistance.between(column.header(), header)));
    return similar
        .map(header -> Violation.of(ViolationCode.RENAMED_COLUMN, column.header(), header))
        .orElseGet(() -> Violation.of(ViolationCode.MISSING_COLUMN, column.header()));
  }

  /** Another usual delimiter with which the header would be understood. */
  private Optional<Violation> otherDelimiter() {
    if (headers.stream().anyMatch(this::isKnown)) {
      return Optional.empty();
    }
    for (char delimiter : USUAL_DELIMITERS) {
      if (delimiter != contract.format().delimiter()
          && Fields.of(text, delimiter).values().stream()
              .map(Cells::strip)
              .anyMatch(this::isKnown)) {
        return Optional.of(
            Violation.of(
                ViolationCode.WRONG_DELIMITER,
                "",
                visible(delimiter),
                visible(contract.format().delimiter())));
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(String header) {
    return contract.columns().stream().anyMatch(column -> column.header().equals(header));
  }

  private static String visible(char delimiter) {
    return delimiter == '\t' ? "@tab" : "«" + delimiter + "»";
  }
}
