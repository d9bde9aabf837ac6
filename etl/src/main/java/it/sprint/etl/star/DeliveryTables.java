package it.sprint.etl.star;

import java.util.List;

/** What partners delivered, and when it was due. */
final class DeliveryTables {

  private DeliveryTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_delivery", "delivery_key"),
        StarTable.whole("mart.fact_delivery", "delivery_due_key"));
  }
}
