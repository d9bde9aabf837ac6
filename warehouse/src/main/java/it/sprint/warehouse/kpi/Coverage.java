package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is due in a period is there: two SQL expressions, and what they count. What is
 * due may stay the same under some breakdowns only: then those are named, and under any other one
 * nothing is said.
 */
public record Coverage(String covered, String due, Text unit, @Nullable List<String> breakdowns) {

  /** The due expression of figures that need every day of their period. */
  static final String EVERY_DAY = "period_ends_on - period_starts_on + 1";

  public Coverage {
    breakdowns = breakdowns == null ? null : List.copyOf(breakdowns);
  }

  /** Whether every day of the period is due, so that one that is missing leaves a gap. */
  public boolean countsDays() {
    return due.equals(EVERY_DAY);
  }

  boolean holdsUnder(Breakdown breakdown) {
    return breakdowns == null || breakdowns.contains(breakdown.id());
  }
}
