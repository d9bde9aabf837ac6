package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with a row or a delivery: its code, the header of the column (empty when
 * it is no single column) and details for the sentence, which never hold a value of the row.
 */
public record Violation(ViolationCode code, String column, List<String> details)
    implements Serializable {

  public Violation {
    details = List.copyOf(details);
  }

  static Violation of(ViolationCode code, String column, String... details) {
    return new Violation(code, column, List.of(details));
  }

  /** What is wrong, where, and how to mend it. */
  public String sentence(Language language) {
    return Sentences.of(language).sentence(code, column, details);
  }
}
