package it.sprint.warehouse.feed;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one record: its values in the order of the record type's columns (String, Long,
 * BigDecimal, LocalDate, Instant, Boolean; null where blank or not understood), every reason why it
 * is rejected, and every warning. A record that could not be split has no values.
 */
public record ValidatedRow(
    long line,
    int item,
    List<@Nullable Object> values,
    List<Violation> violations,
    List<Violation> warnings) {

  public ValidatedRow {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  static ValidatedRow rejected(SourceRecord record, Violation violation) {
    return new ValidatedRow(record.line(), record.item(), List.of(), List.of(violation), List.of());
  }

  static ValidatedRow of(
      SourceRecord record,
      @Nullable Object[] values,
      List<Violation> violations,
      List<Violation> warnings) {
    return new ValidatedRow(
        record.line(),
        record.item(),
        Collections.unmodifiableList(Arrays.asList(values)),
        violations,
        warnings);
  }

  public boolean isAccepted() {
    return violations.isEmpty();
  }
}
