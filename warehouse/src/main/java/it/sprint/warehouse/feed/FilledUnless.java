package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** A cell must be filled unless a flag says yes, such as that the record was deleted. */
record FilledUnless(ViolationCode code, Severity severity, Column column, Column flag)
    implements RowRule {

  @Override
  public List<Column> others() {
    return List.of(flag);
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    return row.isFilled(column) || row.isYes(flag) ? Optional.empty() : broken();
  }
}
