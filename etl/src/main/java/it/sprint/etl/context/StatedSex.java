package it.sprint.etl.context;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** The sex of which ISTAT tells, by the SDMX code list CL_SEXISTAT1. */
final class StatedSex {

  private StatedSex() {}

  /** 1 is male, 2 female, 9 the total of both. */
  static Column of(Column code) {
    return when(code.equalTo("1"), "male").when(code.equalTo("2"), "female").otherwise("total");
  }
}
