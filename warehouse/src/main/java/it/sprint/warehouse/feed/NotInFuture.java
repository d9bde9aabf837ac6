package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.Optional;

/** A day or a time must not lie after the day on which its delivery came. */
record NotInFuture(ViolationCode code, Severity severity, Column column) implements RowRule {

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<LocalDate> day = row.day(column);
    return day.isPresent() && day.get().isAfter(row.deliveredOn()) ? broken() : Optional.empty();
  }
}
