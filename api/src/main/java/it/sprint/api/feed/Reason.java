package it.sprint.api.feed;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.feed.ViolationCode;

/** A rule that rows of a delivery broke, and how many did. */
public record Reason(String severity, String code, String column, long rows, Text sentence) {

  public static Reason of(String severity, String code, String column, long rows) {
    return new Reason(severity, code, column, rows, sentence(code, column));
  }

  /** A code that a later version of the pipeline wrote is shown as it is. */
  private static Text sentence(String code, String column) {
    try {
      return ViolationCode.of(code).ruleFor(column);
    } catch (IllegalArgumentException exception) {
      return new Text(code, code);
    }
  }
}
