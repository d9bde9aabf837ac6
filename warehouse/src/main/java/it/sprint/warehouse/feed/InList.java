package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** A cell must name a member of a reference list. */
record InList(ViolationCode code, Severity severity, Column column, String list)
    implements RowRule {

  @Override
  public List<String> details() {
    return List.of("@list." + list);
  }

  @Override
  public Limits since(RowRule earlier) {
    return earlier instanceof InList other && list.equals(other.list)
        ? Limits.SAME
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> value = row.text(column);
    if (value.isPresent() && !row.isMember(list, value.get())) {
      return broken();
    }
    return Optional.empty();
  }
}
