package it.sprint.warehouse.feed;

import it.sprint.warehouse.person.PersonCodes;
import java.util.Optional;

/** A tax code must be well formed and its check character right. */
record SoundTaxCode(ViolationCode code, Severity severity, Column column) implements RowRule {

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (PersonCodes.taxCode(text.get())) {
      case VALID -> Optional.empty();
      case WRONG_FORM -> violation("@tax-code.form");
      case WRONG_CHECK_CHARACTER -> violation("@tax-code.check");
    };
  }
}
