package it.sprint.etl.run;

import java.util.Locale;

/** How far a delivery has come. */
public enum DeliveryStatus {
  RECEIVED,
  LANDED,
  CONFORMED,
  PUBLISHED,
  UNREADABLE,
  /** Waits until a person accepts or refuses it. */
  HELD,
  /** Holds what the law forbids to deliver, or a person would not have it; its bytes are gone. */
  REFUSED;

  /** As the ledger writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DeliveryStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
