package it.sprint.warehouse.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files about needs, or about services, checked against each other. */
record TermLists(
    TermKind kind,
    ReferenceList terms,
    ReferenceList versions,
    ReferenceList indicators,
    ReferenceList crosswalk) {

  TermLists {
    ValidityCheck.check(versions, kind.column());
    ValidityCheck.check(indicators, kind.column(), "indicator");
    Set<String> worded =
        versions
            .entries(kind.column(), kind.column())
            .map(CodeEntry::code)
            .collect(Collectors.toSet());
    for (ListRow row : terms.rows()) {
      checkArea(terms, row);
      if (!worded.contains(code(row))) {
        throw ReferenceListException.withoutWording(row, code(row), versions.table().name());
      }
    }
  }

  private static void checkArea(ReferenceList terms, ListRow row) {
    String area = terms.value(row, "area");
    if (!code(row).startsWith(area + ".")) {
      throw ReferenceListException.wrongArea(row, code(row), area);
    }
    if (area.equals("health") && terms.value(row, "is_health").equals("false")) {
      throw ReferenceListException.openHealthTerm(row, code(row));
    }
  }

  private static String code(ListRow row) {
    return String.valueOf(row.values().get(0));
  }

  static TermLists read(ListReader reader, TermKind kind) {
    return new TermLists(
        kind,
        reader.read(NomenclatureTables.terms(kind)),
        reader.read(NomenclatureTables.versions(kind)),
        reader.read(NomenclatureTables.indicators(kind)),
        reader.read(NomenclatureTables.crosswalk(kind)));
  }

  Stream<ReferenceList> all() {
    return Stream.of(terms, versions, indicators, crosswalk);
  }

  Crosswalk meanings() {
    return Crosswalk.of(kind, crosswalk);
  }

  /** The terms that have a wording on that day, in the order of the file. */
  List<Term> on(LocalDate day, Map<String, List<String>> counterparts) {
    Map<String, List<String>> counted = countedOn(day);
    return terms.rows().stream()
        .flatMap(row -> term(row, day, counted, counterparts).stream())
        .toList();
  }

  private Optional<Term> term(
      ListRow row,
      LocalDate day,
      Map<String, List<String>> counted,
      Map<String, List<String>> counterparts) {
    String code = code(row);
    return wording(code, day)
        .map(
            wording ->
                new Term(
                    code,
                    terms.value(row, "area"),
                    Boolean.parseBoolean(terms.value(row, "is_health")),
                    wording,
                    counted.getOrDefault(code, List.of()),
                    counterparts.getOrDefault(code, List.of())));
  }

  private Optional<Wording> wording(String code, LocalDate day) {
    ReferenceList own = versions.where(kind.column(), code);
    return own.rows().stream()
        .filter(row -> Validity.of(own, row).holdsOn(day))
        .findFirst()
        .map(
            row ->
                new Wording(
                    Integer.parseInt(own.value(row, "version")),
                    own.value(row, "name_it"),
                    own.value(row, "name_en"),
                    own.value(row, "definition_it"),
                    own.value(row, "definition_en")));
  }

  private Map<String, List<String>> countedOn(LocalDate day) {
    return indicators.rows().stream()
        .filter(row -> Validity.of(indicators, row).holdsOn(day))
        .collect(
            groupingBy(
                row -> indicators.value(row, kind.column()),
                mapping(row -> indicators.value(row, "indicator"), toList())));
  }
}
