package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** A cell must be filled where another one is. */
record FilledWith(ViolationCode code, Severity severity, Column column, Column other)
    implements RowRule {

  @Override
  public List<String> details() {
    return List.of(other.header());
  }

  @Override
  public List<Column> others() {
    return List.of(other);
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    return row.isFilled(other) && !row.isFilled(column) ? broken() : Optional.empty();
  }
}
