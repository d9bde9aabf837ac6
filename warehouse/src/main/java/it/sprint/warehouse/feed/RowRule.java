package it.sprint.warehouse.feed;

import java.util.Optional;

/** A rule that every row of a feed must keep on its own; cells left blank are not asked. */
public sealed interface RowRule extends Rule
    permits AllowedValues,
        AtMostOneFilled,
        DateInTextNear,
        DateRange,
        FilledWith,
        InList,
        MalformedDateInText,
        Mapped,
        Matches,
        NotAfter,
        NotBelow,
        NotInFuture,
        NumberRange,
        OneOfFilled,
        SameMember,
        SoundTaxCode {

  /** What is wrong in this row, if anything is. */
  Optional<Violation> check(CandidateRow row);

  /** A violation of this rule; the details must not hold values of the row. */
  default Optional<Violation> violation(String... details) {
    return Optional.of(Violation.of(code(), column().header(), details));
  }
}
