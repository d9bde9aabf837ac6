package it.sprint.warehouse.reference;

import java.time.LocalDate;

/**
 * A municipality of BAT while it had one ISTAT code; the Belfiore code stays, {@code validTo} is
 * exclusive.
 */
public record Municipality(
    String belfioreCode,
    LocalDate validFrom,
    LocalDate validTo,
    String istatCode,
    String name,
    String provinceCode,
    String provinceName,
    String regionCode) {

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && day.isBefore(validTo);
  }
}
