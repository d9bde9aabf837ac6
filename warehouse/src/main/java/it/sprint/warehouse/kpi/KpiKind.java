package it.sprint.warehouse.kpi;

import java.util.Locale;

/** How a figure behaves over time. */
public enum KpiKind {
  /** What happened in the period. */
  FLOW,
  /** What the last reported day of the period says. */
  STOCK,
  /** What has begun and not ended at the end of the period, or of the data. */
  OPEN,
  /** What the last day in the period says of each thing that was looked at. */
  LATEST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it describes a day and not the period as a whole. */
  public boolean isOfADay() {
    return this == STOCK || this == OPEN;
  }
}
