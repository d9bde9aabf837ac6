package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;

/** How much of what is due in a period is there: two SQL expressions, and what they count. */
public record Coverage(String covered, String due, Text unit) {

  /** The due expression of figures that need every day of their period. */
  static final String EVERY_DAY = "period_ends_on - period_starts_on + 1";

  /** Whether every day of the period is due, so that one that is missing leaves a gap. */
  public boolean countsDays() {
    return due.equals(EVERY_DAY);
  }
}
