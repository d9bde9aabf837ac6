package it.sprint.etl.generator;

import java.time.LocalDate;

/**
 * The codes of one person: the tax code of 16 characters, the provisional one that an asylum seeker
 * has until the definitive one comes, the CUI and the residence permit.
 *
 * @param definitiveFrom until then, offices know the provisional code only
 */
record Codes(
    String taxCode,
    String provisionalCode,
    LocalDate definitiveFrom,
    String cui,
    String permitNumber,
    String permitKind) {

  String taxCodeOn(LocalDate day) {
    return day.isBefore(definitiveFrom) ? provisionalCode : taxCode;
  }
}
