package it.sprint.warehouse.kpi;

import java.util.Locale;

/**
 * Who may ask for the figures of a population: anybody, the territorial council and staff, or staff
 * alone. What is not for everybody is read from the schema {@code staff}.
 */
public enum Audience {
  EVERYBODY,
  COUNCIL,
  STAFF;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isEverybody() {
    return this == EVERYBODY;
  }

  /** The schema in which the deliveries and checks behind such figures may be read. */
  public String schema() {
    return isEverybody() ? "published" : "staff";
  }
}
