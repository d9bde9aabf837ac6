package it.sprint.warehouse.feed;

import java.util.Optional;

/** A rule that every row of a feed must keep on its own; cells left blank are not asked. */
public sealed interface RowRule
    permits AllowedValues,
        AtMostOneFilled,
        DateInTextNear,
        DateRange,
        InList,
        MalformedDateInText,
        Matches,
        NotAfter,
        NumberRange,
        SameMember {

  ViolationCode code();

  Severity severity();

  /** The column to which a violation is attached. */
  Column column();

  /** What is wrong in this row, if anything is. */
  Optional<Violation> check(CandidateRow row);

  /** The rule in words. */
  default Text name() {
    return code().ruleFor(column().header());
  }

  /** A violation of this rule; the details must not hold values of the row. */
  default Optional<Violation> violation(String... details) {
    return Optional.of(Violation.of(code(), column().header(), details));
  }
}
