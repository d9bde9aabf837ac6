package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the partners' own codes for needs, or for services, mean and meant. */
final class Crosswalk {

  private final String name;
  private final List<MappedCode> codes;
  private final Map<String, Map<String, List<MappedCode>>> byPartner;

  Crosswalk(String name, List<MappedCode> codes) {
    this.name = name;
    this.codes = List.copyOf(codes);
    this.byPartner =
        codes.stream()
            .collect(
                Collectors.groupingBy(
                    MappedCode::partner,
                    LinkedHashMap::new,
                    Collectors.groupingBy(code -> CodeList.folded(code.partnerCode()))));
  }

  static Crosswalk of(TermKind kind, ReferenceList list) {
    ValidityCheck.check(list, "partner", "partner_code");
    return new Crosswalk(
        kind.crosswalk(), list.rows().stream().map(row -> MappedCode.of(kind, list, row)).toList());
  }

  Set<String> partners() {
    return new TreeSet<>(byPartner.keySet());
  }

  /** The latest meaning; one that has ended still explains rows of its own time. */
  Optional<String> code(String partner, String partnerCode) {
    return meanings(partner, partnerCode)
        .max(Comparator.comparing(MappedCode::validFrom))
        .map(MappedCode::code);
  }

  Optional<String> code(String partner, String partnerCode, LocalDate day) {
    return meanings(partner, partnerCode)
        .filter(meaning -> meaning.holdsOn(day))
        .findFirst()
        .map(MappedCode::code);
  }

  List<MappedCode> validOn(LocalDate day) {
    return codes.stream().filter(code -> code.holdsOn(day)).toList();
  }

  List<String> codes(String partner) {
    return codes.stream()
        .filter(code -> code.partner().equals(partner))
        .map(MappedCode::partnerCode)
        .distinct()
        .toList();
  }

  private Stream<MappedCode> meanings(String partner, String partnerCode) {
    Map<String, List<MappedCode>> own = byPartner.get(partner);
    if (own == null) {
      throw new IllegalArgumentException(
          "The crosswalk '%s' has no partner '%s'. It has %s."
              .formatted(name, partner, partners()));
    }
    return own.getOrDefault(CodeList.folded(partnerCode), List.of()).stream();
  }
}
