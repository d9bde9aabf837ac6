package it.sprint.warehouse.feed;

import java.util.Optional;

/** A partner's own code must have a meaning in the common nomenclature. */
record Mapped(
    ViolationCode code, Severity severity, Column column, String crosswalk, String partner)
    implements RowRule {

  @Override
  public Limits since(RowRule earlier) {
    return earlier instanceof Mapped other && crosswalk.equals(other.crosswalk)
        ? Limits.SAME
        : Limits.NARROWER;
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> own = row.text(column);
    return own.isPresent() && !row.isMapped(crosswalk, partner, own.get())
        ? broken()
        : Optional.empty();
  }
}
