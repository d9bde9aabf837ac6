package it.sprint.warehouse.kpi;

import java.util.Locale;

/** Whether a larger figure is better, worse, or neither. */
public enum Direction {
  MORE,
  LESS,
  NEUTRAL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
