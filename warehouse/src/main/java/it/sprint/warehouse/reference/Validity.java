package it.sprint.warehouse.reference;

import java.time.LocalDate;

/** The days on which a row of a list holds; the last one is exclusive. */
record Validity(LocalDate from, LocalDate to) {

  static Validity of(ReferenceList list, ListRow row) {
    Validity validity =
        new Validity(
            LocalDate.parse(list.value(row, "valid_from")),
            LocalDate.parse(list.value(row, "valid_to")));
    if (!validity.from.isBefore(validity.to)) {
      throw ReferenceListException.endsBeforeItStarts(row);
    }
    return validity;
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  boolean overlaps(Validity other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }
}
