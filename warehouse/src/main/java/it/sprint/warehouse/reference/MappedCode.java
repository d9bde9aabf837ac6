package it.sprint.warehouse.reference;

import java.time.LocalDate;

/** A partner's own code and the need or service it means; {@code validTo} is exclusive. */
public record MappedCode(
    String partner,
    String partnerCode,
    String partnerLabel,
    String code,
    LocalDate validFrom,
    LocalDate validTo) {

  static MappedCode of(TermKind kind, ReferenceList list, ListRow row) {
    Validity validity = Validity.of(list, row);
    return new MappedCode(
        list.value(row, "partner"),
        list.value(row, "partner_code"),
        list.value(row, "partner_label"),
        list.value(row, kind.column()),
        validity.from(),
        validity.to());
  }

  boolean holdsOn(LocalDate day) {
    return new Validity(validFrom, validTo).holdsOn(day);
  }
}
