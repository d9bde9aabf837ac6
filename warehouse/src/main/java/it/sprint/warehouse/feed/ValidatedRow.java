package it.sprint.warehouse.feed;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one record: its values in the order of the contract's columns (String, Long,
 * BigDecimal, LocalDate, null where blank), or no values and every reason why it is rejected.
 */
public record ValidatedRow(
    long line,
    List<@Nullable Object> values,
    List<Violation> violations,
    List<Violation> warnings) {

  public ValidatedRow {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  static ValidatedRow rejected(long line, Violation violation) {
    return new ValidatedRow(line, List.of(), List.of(violation), List.of());
  }

  static ValidatedRow of(
      long line, @Nullable Object[] values, List<Violation> violations, List<Violation> warnings) {
    List<@Nullable Object> kept =
        violations.isEmpty() ? Collections.unmodifiableList(Arrays.asList(values)) : List.of();
    return new ValidatedRow(line, kept, violations, warnings);
  }

  public boolean isAccepted() {
    return violations.isEmpty();
  }
}
