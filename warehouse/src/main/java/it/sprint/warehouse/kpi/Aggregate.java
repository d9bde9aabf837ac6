package it.sprint.warehouse.kpi;

import org.jspecify.annotations.Nullable;

/**
 * How rows become one value: an aggregate call; by another one, so many times, when the figure is a
 * ratio; and nothing when the rows are not all {@code within} one value of an expression, such as
 * one version of a checklist.
 */
public record Aggregate(String value, @Nullable String per, int times, @Nullable String within) {

  static Aggregate of(String value) {
    return new Aggregate(value, null, 1, null);
  }

  /** Whether it counts or sums, so that of no rows it is 0. */
  public boolean isTotal() {
    return !isRatio() && within == null && (value.startsWith("count(") || value.startsWith("sum("));
  }

  public boolean isRatio() {
    return per != null;
  }

  /** The whole as SQL, each call over the rows that meet the condition. */
  String over(String condition) {
    String rows = filter(condition);
    String single =
        per == null
            ? value + rows
            : "%s.0 * %s%s / nullif(%s%s, 0)".formatted(times, value, rows, per, rows);
    return withinOne(single, rows);
  }

  /** The first of the two numbers of a ratio. */
  String numeratorOver(String condition) {
    String rows = filter(condition);
    return withinOne(value + rows, rows);
  }

  String denominatorOver(String condition) {
    String rows = filter(condition);
    return withinOne(per + rows, rows);
  }

  private static String filter(String condition) {
    return condition.isEmpty() ? "" : " filter (where %s)".formatted(condition);
  }

  private String withinOne(String expression, String rows) {
    return within == null
        ? expression
        : "case when count(distinct %s)%s <= 1 then %s end".formatted(within, rows, expression);
  }
}
