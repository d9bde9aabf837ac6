package it.sprint.warehouse.person;

/** The sex that a tax code tells. */
public enum Sex {
  FEMALE,
  MALE
}
