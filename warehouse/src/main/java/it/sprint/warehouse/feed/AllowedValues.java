package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** A cell must hold one of a few values that the contract itself lists. */
record AllowedValues(ViolationCode code, Severity severity, Column column, List<String> values)
    implements RowRule {

  AllowedValues {
    values = List.copyOf(values);
  }

  @Override
  public List<String> details() {
    return List.of(String.join(", ", values));
  }

  @Override
  public Limits since(RowRule earlier) {
    return earlier instanceof AllowedValues other
        ? Limits.of(values.containsAll(other.values), other.values.containsAll(values))
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> value = row.text(column);
    if (value.isPresent() && !values.contains(value.get())) {
      return broken();
    }
    return Optional.empty();
  }
}
