package it.sprint.warehouse.kpi;

import java.util.Locale;

/** How a figure behaves over time: a flow adds up, a stock is what the last reported day says. */
public enum KpiKind {
  FLOW,
  STOCK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
