package it.sprint.etl.star;

import java.util.List;

/**
 * The health authority's contacts: a house of their own, from which nothing leads to other persons.
 */
final class HealthTables {

  private HealthTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("health.dim_health_person", "health_person_key"),
        StarTable.whole("health.fact_health_contact", "health_contact_key")
            .byMonthOf("served_on")
            .when("select served_on from touched_asl_services_service"));
  }
}
