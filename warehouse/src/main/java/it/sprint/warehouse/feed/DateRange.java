package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date must lie on one side of a limit, the limit included. */
record DateRange(ViolationCode code, Severity severity, Column column, LocalDate limit)
    implements RowRule {

  static DateRange notBefore(Column column, LocalDate limit) {
    return new DateRange(ViolationCode.BELOW_MINIMUM, Severity.REJECT, column, limit);
  }

  static DateRange notAfter(Column column, LocalDate limit) {
    return new DateRange(ViolationCode.ABOVE_MAXIMUM, Severity.REJECT, column, limit);
  }

  @Override
  public List<String> details() {
    return List.of(limit.toString());
  }

  @Override
  public Limits since(RowRule earlier) {
    if (!(earlier instanceof DateRange other)) {
      return Limits.NARROWER;
    }
    int moved = limit.compareTo(other.limit);
    return Limits.moved(code == ViolationCode.BELOW_MINIMUM ? moved : -moved);
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    LocalDate date = row.date(column).orElse(null);
    return isOutside(date) ? broken() : Optional.empty();
  }

  private boolean isOutside(@Nullable LocalDate date) {
    if (date == null) {
      return false;
    }
    return code == ViolationCode.BELOW_MINIMUM ? date.isBefore(limit) : date.isAfter(limit);
  }
}
