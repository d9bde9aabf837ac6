package it.sprint.warehouse.kpi;

/**
 * Which facts a figure is computed from: the table, the rows of it that exist for the figure, the
 * date that puts a row into a period, one aggregate, and the rows that enter the aggregate.
 */
public record Measure(String from, String where, String date, String value, String counted) {

  static final String EVERY_ROW = "true";

  String formula(KpiKind kind) {
    String filter = counted.equals(EVERY_ROW) ? "" : " filter (where " + counted + ")";
    String when =
        switch (kind) {
          case FLOW -> date + " in the period";
          case STOCK -> date + " = last " + date + " in the period";
        };
    return "%s%s from %s where %s and %s".formatted(value, filter, from, where, when);
  }
}
