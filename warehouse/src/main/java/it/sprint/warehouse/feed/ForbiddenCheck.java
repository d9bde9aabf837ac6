package it.sprint.warehouse.feed;

import it.sprint.warehouse.person.ForbiddenContent;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks through the bytes of a delivery for what the law forbids to deliver. */
public final class ForbiddenCheck {

  private ForbiddenCheck() {}

  /** Why the delivery must not be kept; the sentence tells the kind and never the value. */
  public static Optional<Violation> of(Contract contract, Path file) {
    Set<Kind> kinds =
        contract.forbidsTaxCodes() ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.HEALTH_CODE);
    ForbiddenContent.Answer answer =
        ForbiddenContent.in(file, kinds, ForbiddenContent.Limits.standard());
    return switch (answer.verdict()) {
      case CLEAN -> Optional.empty();
      case FOUND ->
          Optional.of(
              Violation.of(
                  ViolationCode.FORBIDDEN_CONTENT, "", detail(answer.findings().get(0).kind())));
      case BOMB -> Optional.of(Violation.of(ViolationCode.EXPANDS_TOO_MUCH, ""));
      case UNREADABLE -> Optional.of(Violation.of(unreadable(contract), ""));
    };
  }

  private static String detail(Kind kind) {
    return switch (kind) {
      case HEALTH_CODE -> "@content.stp-eni";
      case TAX_CODE -> "@content.tax-code";
    };
  }

  private static ViolationCode unreadable(Contract contract) {
    return switch (contract.format().kind()) {
      case CSV -> ViolationCode.NOT_A_TEXT_FILE;
      case WORKBOOK -> ViolationCode.NOT_A_WORKBOOK;
      case JSON_LINES -> ViolationCode.NOT_JSON_LINES;
    };
  }
}
