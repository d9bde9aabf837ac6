package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first full date that a text names should not lie more than some days after another column.
 */
record DateInTextNear(ViolationCode code, Severity severity, Column column, Column other, int days)
    implements RowRule {

  @Override
  public List<String> details() {
    return List.of(other.header(), Integer.toString(days));
  }

  @Override
  public List<Column> others() {
    return List.of(other);
  }

  @Override
  public Limits since(RowRule earlier) {
    return earlier instanceof DateInTextNear other
        ? Limits.moved(Integer.compare(other.days, days))
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<LocalDate> named = row.text(column).flatMap(text -> DatesInText.in(text).first());
    Optional<LocalDate> origin = row.date(other);
    if (named.isPresent()
        && origin.isPresent()
        && named.get().isAfter(origin.get().plusDays(days))) {
      return broken();
    }
    return Optional.empty();
  }
}
