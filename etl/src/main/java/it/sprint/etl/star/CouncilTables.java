package it.sprint.etl.star;

import java.util.List;

/** What people enter in the pages: actions of the council, and targets. */
final class CouncilTables {

  private CouncilTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.fact_council_action", "council_action_key"),
        StarTable.whole("mart.fact_target", "target_key"));
  }
}
