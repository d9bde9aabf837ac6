package it.sprint.warehouse.kpi;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which facts a figure is computed from: the table, the rows of it that exist for the figure, the
 * date that puts a row into a period, one aggregate, and the rows that enter the aggregate.
 */
public record Measure(String from, String where, String date, String value, String counted) {

  static final String EVERY_ROW = "true";

  String formula(KpiKind kind, List<MemberCondition> conditions) {
    String filter = counted.equals(EVERY_ROW) ? "" : " filter (where " + counted + ")";
    String when =
        switch (kind) {
          case FLOW -> date + " in the period";
          case STOCK -> date + " = last " + date + " in the period";
        };
    String members =
        conditions.stream()
            .map(condition -> " and " + condition.written())
            .collect(Collectors.joining());
    return "%s%s from %s where %s%s and %s".formatted(value, filter, from, where, members, when);
  }
}
