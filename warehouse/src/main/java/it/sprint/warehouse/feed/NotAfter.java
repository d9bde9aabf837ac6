package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One date must not lie after another one. */
record NotAfter(ViolationCode code, Severity severity, Column column, Column other)
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
    Optional<LocalDate> date = row.date(column);
    Optional<LocalDate> limit = row.date(other);
    if (date.isPresent() && limit.isPresent() && date.get().isAfter(limit.get())) {
      return broken();
    }
    return Optional.empty();
  }
}
