package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A member of an ordered list, such as a language level, must not come before another one. */
record NotBelow(ViolationCode code, Severity severity, Column column, Column other, String list)
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
  public Limits since(RowRule earlier) {
    return earlier instanceof NotBelow other && list.equals(other.list)
        ? Limits.SAME
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    OptionalInt place = row.position(list, column);
    OptionalInt least = row.position(list, other);
    return place.isPresent() && least.isPresent() && place.getAsInt() < least.getAsInt()
        ? broken()
        : Optional.empty();
  }
}
