package it.sprint.warehouse.secret;

/** Where a landed record stands: its feed, delivery, kind of record, line and item of that line. */
public record LandedPlace(String feed, long deliveryKey, String recordType, long line, int item) {

  private static final String LANDED = "landed";

  Place place() {
    return Place.of(LANDED, feed, Long.toString(deliveryKey), recordType).at(line, item);
  }
}
