package it.sprint.warehouse.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The common nomenclature as it stands on a day, for printing: needs and services, the partners'
 * codes for them, the checklist for inspections, and the small lists by name.
 */
public record Nomenclature(
    List<Term> needs,
    List<Term> services,
    List<MappedCode> needCodes,
    List<MappedCode> serviceCodes,
    List<ChecklistItem> checklist,
    Map<String, List<ListedCode>> lists) {

  public Nomenclature {
    needs = List.copyOf(needs);
    services = List.copyOf(services);
    needCodes = List.copyOf(needCodes);
    serviceCodes = List.copyOf(serviceCodes);
    checklist = List.copyOf(checklist);
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }

  /** What that partner writes for needs. */
  public List<MappedCode> needCodesOf(String partner) {
    return of(partner, needCodes);
  }

  /** What that partner writes for services. */
  public List<MappedCode> serviceCodesOf(String partner) {
    return of(partner, serviceCodes);
  }

  private static List<MappedCode> of(String partner, List<MappedCode> codes) {
    return codes.stream().filter(code -> code.partner().equals(partner)).toList();
  }
}
