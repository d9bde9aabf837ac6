package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/**
 * One column of the rows behind a figure: the SQL that computes it, and what its codes are called;
 * null where values speak for themselves.
 */
public record EvidenceColumn(
    String column, String expression, Text name, @Nullable MemberNames names) {

  String selected() {
    return expression.equals(column) ? column : expression + " as " + column;
  }
}
