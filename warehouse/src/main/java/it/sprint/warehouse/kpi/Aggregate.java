package it.sprint.warehouse.kpi;

import org.jspecify.annotations.Nullable;

/**
 * How rows become one value: an aggregate call; by another one, so many times, when the figure is a
 * ratio; and nothing when the rows are not all {@code within} one value of an expression, such as
 * one version of a checklist.
 */
public record Aggregate(
    String value, @Nullable String per, int times, @Nullable String within) {

  static Aggregate of(String value) {
    return new Aggregate(value, null, 1, null);
  }

  public boolean isRatio() {
    return per != null;
  }

  /** The whole as SQL, each call over the rows that meet the condition. */
  String over(String condition) {
    String rows = condition.isEmpty() ? "" : " filter (where %s)".formatted(condition);
    String single = per == null ? value + rows : ratio(rows);
    return within == null
        ? single
        : "case when count(distinct %s)%s <= 1 then %s end".formatted(within, rows, single);
  }

  private String ratio(String rows) {
    return "%s.0 * %s%s / nullif(%s%s, 0)".formatted(times, value, rows, per, rows);
  }
}
