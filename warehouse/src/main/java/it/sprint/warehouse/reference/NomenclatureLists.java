package it.sprint.warehouse.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the common nomenclature, checked against each other. */
record NomenclatureLists(
    ReferenceList areas,
    ReferenceList indicators,
    TermLists needs,
    TermLists services,
    ReferenceList needServices,
    SmallLists small) {

  static NomenclatureLists read(ListReader reader) {
    return new NomenclatureLists(
        reader.read(NomenclatureTables.SERVICE_AREA),
        reader.read(NomenclatureTables.INDICATOR),
        TermLists.read(reader, TermKind.NEED),
        TermLists.read(reader, TermKind.SERVICE),
        reader.read(NomenclatureTables.NEED_SERVICE),
        SmallLists.read(reader));
  }

  /** What the tables shall hold, parents before children. */
  Stream<TableContent> contents() {
    return Stream.of(
            Stream.of(areas, indicators),
            needs.all(),
            services.all(),
            Stream.of(needServices),
            small.published())
        .flatMap(lists -> lists)
        .map(ReferenceList::content);
  }

  Map<String, CodeList> codeLists() {
    Map<String, CodeList> lists = new LinkedHashMap<>(small.codeLists());
    lists.put("service-area", SmallLists.names("service-area", areas));
    lists.put("indicator", SmallLists.codes("indicator", indicators));
    lists.put("need", SmallLists.codes("need", needs.terms()));
    lists.put("service", SmallLists.codes("service", services.terms()));
    return lists;
  }

  Map<String, Crosswalk> crosswalks() {
    return Map.of(
        TermKind.NEED.crosswalk(), needs.meanings(),
        TermKind.SERVICE.crosswalk(), services.meanings());
  }

  /** The members of the lists as they are called on that day. */
  Map<String, List<ListedCode>> members(LocalDate day) {
    Map<String, List<ListedCode>> members = new LinkedHashMap<>(on(day).lists());
    members.put("need", listed(needs, day));
    members.put("service", listed(services, day));
    members.put("checklist-item", small.checklists().listed());
    return members;
  }

  private static List<ListedCode> listed(TermLists terms, LocalDate day) {
    return terms.on(day, Map.of()).stream()
        .map(term -> new ListedCode(term.code(), term.wording().nameIt(), term.wording().nameEn()))
        .toList();
  }

  Nomenclature on(LocalDate day) {
    Map<String, List<ListedCode>> lists = new LinkedHashMap<>();
    lists.put("service-area", SmallLists.listed(areas, "name"));
    lists.put("indicator", SmallLists.listed(indicators, "wording"));
    lists.putAll(small.listed());
    return new Nomenclature(
        needs.on(day, pairs("need", "service")),
        services.on(day, pairs("service", "need")),
        needs.meanings().validOn(day),
        services.meanings().validOn(day),
        small.checklists().on(day),
        lists);
  }

  private Map<String, List<String>> pairs(String from, String to) {
    return needServices.rows().stream()
        .collect(
            groupingBy(
                row -> needServices.value(row, from),
                mapping(row -> needServices.value(row, to), toList())));
  }
}
