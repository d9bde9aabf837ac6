package it.sprint.warehouse.feed;

import java.util.Locale;

/** What a delivery says of the records that it does not hold. */
public enum DeliveryMode {
  /** Nothing: it adds records and corrects them. */
  INCREMENTAL,
  /** That they are no more: it holds every record there is. */
  FULL_SNAPSHOT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
