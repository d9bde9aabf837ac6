package it.sprint.warehouse.feed;

import java.util.Optional;

/** A text should not name a date that is none, such as 01-047-2023. */
record MalformedDateInText(ViolationCode code, Severity severity, Column column)
    implements RowRule {

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> text = row.text(column);
    return text.isPresent() && DatesInText.in(text.get()).hasMalformed()
        ? broken()
        : Optional.empty();
  }
}
