package it.sprint.etl.star;

import java.util.List;

/** What is wrong, or may be, with rows of facts. */
final class QualityTables {

  private QualityTables() {}

  static List<StarTable> all() {
    return List.of(StarTable.whole("mart.fact_quality_finding", "finding_key").aboutPersons());
  }
}
