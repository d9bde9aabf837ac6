package it.sprint.warehouse.feed;

import java.util.Optional;

/** A rule that every row of a feed must keep on its own; cells left blank are not asked. */
public sealed interface RowRule extends Rule
    permits AllowedValues,
        AtMostOneFilled,
        DateInTextNear,
        DateRange,
        FilledUnless,
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

  /** Whether an earlier rule of the same kind over the same columns let more rows pass or fewer. */
  default Limits since(RowRule earlier) {
    return Limits.SAME;
  }

  /** What {@link #check} answers of a row that breaks the rule. */
  default Optional<Violation> broken() {
    return Optional.of(violation());
  }
}
