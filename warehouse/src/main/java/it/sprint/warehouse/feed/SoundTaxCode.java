package it.sprint.warehouse.feed;

import it.sprint.warehouse.person.PersonCodes;
import java.util.List;
import java.util.Optional;

/** A tax code must be well formed and its check character right. */
record SoundTaxCode(ViolationCode code, Severity severity, Column column) implements RowRule {

  @Override
  public List<String> details() {
    return List.of("@tax-code.check");
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (PersonCodes.taxCode(text.get())) {
      case VALID -> Optional.empty();
      case WRONG_FORM -> wrong("@tax-code.form");
      case WRONG_CHECK_CHARACTER -> wrong("@tax-code.check");
    };
  }

  private Optional<Violation> wrong(String detail) {
    return Optional.of(Violation.of(code, column.header(), detail));
  }
}
