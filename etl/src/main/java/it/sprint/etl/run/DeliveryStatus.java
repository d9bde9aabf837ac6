package it.sprint.etl.run;

/** How far a delivery has come. */
public enum DeliveryStatus {
  RECEIVED,
  LANDED,
  CONFORMED,
  PUBLISHED,
  UNREADABLE;

  /** As the ledger writes it. */
  public String code() {
    return switch (this) {
      case RECEIVED -> "received";
      case LANDED -> "landed";
      case CONFORMED -> "conformed";
      case PUBLISHED -> "published";
      case UNREADABLE -> "unreadable";
    };
  }

  public static DeliveryStatus of(String code) {
    for (DeliveryStatus status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no delivery status '" + code + "'");
  }
}
