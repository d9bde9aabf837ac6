package it.sprint.etl.star;

import java.util.List;

/** Operators, money and tools; the project and the fund's indicators. */
final class ResourceTables {

  private ResourceTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_project", "project_key"),
        StarTable.whole("mart.dim_indicator", "indicator_key"),
        StarTable.whole("mart.dim_operator", "operator_key"),
        StarTable.whole("mart.fact_training_attendance", "training_attendance_key")
            .byMonthOf("held_on")
            .when("select held_on from touched_prefettura_training_attendance"),
        StarTable.whole("mart.fact_budget", "budget_key"),
        StarTable.whole("mart.fact_expense", "expense_key")
            .byMonthOf("period_to")
            .when("select period_to from touched_prefettura_expenses_expense"),
        StarTable.whole("mart.fact_tool_in_place", "tool_key"));
  }
}
