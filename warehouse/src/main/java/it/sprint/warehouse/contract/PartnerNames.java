package it.sprint.warehouse.contract;

import it.sprint.warehouse.reference.ListedCode;
import it.sprint.warehouse.reference.ReferenceLists;

/** How partners are called in pages. */
final class PartnerNames {

  private PartnerNames() {}

  /** The name of an organisation of the reference list, or the partner's own code. */
  static String of(String partner) {
    return ReferenceLists.load().members("organization").stream()
        .filter(member -> member.code().equals(partner))
        .map(ListedCode::nameIt)
        .findFirst()
        .orElse(partner);
  }
}
