package it.sprint.etl.star;

import java.util.List;

/** What people enter in the pages: actions of the council, targets, and what they count by hand. */
final class CouncilTables {

  private CouncilTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.fact_council_action", "council_action_key"),
        StarTable.whole("mart.fact_target", "target_key"),
        StarTable.whole("mart.fact_indicator_value", "indicator_value_key"));
  }
}
