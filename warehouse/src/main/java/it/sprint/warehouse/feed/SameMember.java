package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** Two cells must denote the same member, each in the terms of its own reference list. */
record SameMember(ViolationCode code, Severity severity, Listed one, Listed another)
    implements RowRule {

  @Override
  public Column column() {
    return one.column();
  }

  @Override
  public List<String> details() {
    return List.of(another.column().header());
  }

  @Override
  public List<Column> others() {
    return List.of(another.column());
  }

  @Override
  public Limits since(RowRule earlier) {
    return earlier instanceof SameMember other
            && one.list().equals(other.one.list())
            && another.list().equals(other.another.list())
        ? Limits.SAME
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> member = row.member(one.list(), one.column());
    Optional<String> other = row.member(another.list(), another.column());
    if (member.isPresent() && other.isPresent() && !member.equals(other)) {
      return broken();
    }
    return Optional.empty();
  }

  /** A column and the reference list that explains it. */
  record Listed(Column column, String list) {}
}
