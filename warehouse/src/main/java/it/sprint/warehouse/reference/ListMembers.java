package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What people may write for each list: its codes in their order, each with its name. */
record ListMembers(LoadedLists lists) {

  /** A day on which the latest wording of everything holds. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  Map<String, List<ListedCode>> all() {
    Map<String, List<ListedCode>> all = new HashMap<>(lists.nomenclature().members(LATEST));
    all.put("region", named(lists.regions(), "region_code", "name"));
    all.put("region-name", named(lists.regions(), "name", "name"));
    all.put("municipality", named(municipalities(), "istat_code", "name"));
    all.put("municipality-belfiore", named(municipalities(), "belfiore_code", "name"));
    all.put("country", translated(lists.countries(), "iso3"));
    all.put("country-iso2", translated(lists.countries(), "iso2"));
    all.put("country-iso3", translated(lists.countries(), "iso3"));
    all.put("statistical-area", translated(lists.areas(), "area_code"));
    all.put("citizenship-area", translated(lists.citizenshipAreas(), "citizenship_area"));
    all.put("permit-kind", translated(lists.permitKinds(), "permit_kind"));
    all.put("population-measure", translated(lists.measures(), "measure"));
    all.put("organization", named(lists.organizations(), "organization_code", "name"));
    all.put("organization-tax-code", aliases("tax-code"));
    all.put("organization-legal-name", aliases("legal-name"));
    return all;
  }

  private ReferenceList municipalities() {
    return lists.municipalities().where("is_current", "true");
  }

  private List<ListedCode> aliases(String kind) {
    return named(lists.organizationAliases().where("kind", kind), "alias", "organization_code");
  }

  private static List<ListedCode> named(ReferenceList list, String code, String name) {
    return distinct(
        list.entries(code, name)
            .map(entry -> new ListedCode(entry.value(), entry.code(), entry.code())),
        (first, second) -> first);
  }

  private static List<ListedCode> translated(ReferenceList list, String code) {
    return list.rows().stream()
        .filter(row -> list.optional(row, code) != null)
        .map(
            row ->
                new ListedCode(
                    list.value(row, code), list.value(row, "name_it"), list.value(row, "name_en")))
        .toList();
  }

  /** One member for each code, in the order in which the codes first come. */
  static List<ListedCode> distinct(Stream<ListedCode> members, BinaryOperator<ListedCode> choice) {
    Map<String, ListedCode> byCode = new LinkedHashMap<>();
    members.forEach(member -> byCode.merge(member.code(), member, choice));
    return List.copyOf(byCode.values());
  }
}
