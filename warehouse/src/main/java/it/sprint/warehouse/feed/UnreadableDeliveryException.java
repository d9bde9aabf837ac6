package it.sprint.warehouse.feed;

import java.util.List;
import java.util.stream.Collectors;

/** A delivery of which not even the rows can be told apart: nothing of it is read. */
public final class UnreadableDeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<Violation> violations;

  UnreadableDeliveryException(List<Violation> violations) {
    super(
        violations.stream()
            .map(violation -> violation.sentence(Language.EN))
            .collect(Collectors.joining(" ")));
    this.violations = List.copyOf(violations);
  }

  UnreadableDeliveryException(ViolationCode code, String... details) {
    this(List.of(Violation.of(code, "", details)));
  }

  /** The first of the reasons. */
  public Violation violation() {
    return violations.get(0);
  }

  /** All reasons, at least one. */
  public List<Violation> violations() {
    return violations;
  }

  /** All reasons in one text. */
  public String sentence(Language language) {
    return violations.stream()
        .map(violation -> violation.sentence(language))
        .collect(Collectors.joining(" "));
  }
}
