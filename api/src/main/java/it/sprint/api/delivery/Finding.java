package it.sprint.api.delivery;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.feed.Violation;

/** One thing that is wrong with a delivery or a row; its sentence holds no value of the row. */
public record Finding(String code, String column, Text sentence) {

  public static Finding of(Violation violation) {
    return new Finding(violation.code().code(), violation.column(), sentence(violation));
  }

  public static Text sentence(Violation violation) {
    return new Text(violation.sentence(Language.IT), violation.sentence(Language.EN));
  }
}
