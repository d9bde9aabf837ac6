package it.sprint.etl.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is taken for true of a person where its registers disagree.
 *
 * <p>Sex, birth and citizenship: the value that most registers have, for each writes the person
 * down by itself and rarely errs as another does; where as many have one as the other, that of the
 * register that sees more documents: the reception centres (which have the permit), the school, the
 * help desk, the cooperative, the mediators. Place of living: what was said last, for people move.
 */
final class Survivorship {

  /** Registers in the order of the documents that they see. */
  private static final List<String> BY_DOCUMENTS =
      List.of("nova-stays", "cpia-enrolments", "polo-desk", "oasi2-cases", "etnie-sessions");

  private final Map<Integer, RegisterPerson> registers;

  /**
   * @param registers what each register says, by its number
   */
  Survivorship(Map<Integer, RegisterPerson> registers) {
    this.registers = new TreeMap<>(registers);
  }

  @Nullable String sex() {
    return mostSaid(RegisterPerson::sex);
  }

  @Nullable Integer birthYear() {
    String year = mostSaid(Survivorship::yearOf);
    return year == null ? null : Integer.valueOf(year);
  }

  @Nullable String citizenship() {
    return mostSaid(RegisterPerson::citizenship);
  }

  @Nullable String birthCountry() {
    return mostSaid(RegisterPerson::birthCountry);
  }

  /** Registers say different things of what a person has but once. */
  boolean hasConflict() {
    return isSaidTwice(RegisterPerson::sex)
        || isSaidTwice(Survivorship::yearOf)
        || isSaidTwice(RegisterPerson::citizenship);
  }

  private boolean isSaidTwice(Function<RegisterPerson, @Nullable String> attribute) {
    return said(single(attribute)).size() > 1;
  }

  /**
   * What registers disagree on, or one of them with itself: {@code code:feed,feed}, the feeds that
   * say anything of it.
   */
  List<String> conflicts() {
    List<String> conflicts = new ArrayList<>();
    addConflict(conflicts, "sex", single(RegisterPerson::sex));
    addConflict(conflicts, "birth-year", single(Survivorship::yearOf));
    addConflict(conflicts, "citizenship", single(RegisterPerson::citizenship));
    addConflict(conflicts, "tax-code", RegisterPerson::taxCodes);
    return conflicts;
  }

  private void addConflict(
      List<String> conflicts, String code, Function<RegisterPerson, Set<String>> attribute) {
    if (said(attribute).size() > 1) {
      conflicts.add(
          registers.entrySet().stream()
              .filter(register -> !attribute.apply(register.getValue()).isEmpty())
              .map(register -> PersonSource.all().get(register.getKey()).feed())
              .sorted()
              .collect(Collectors.joining(",", code + ":", "")));
    }
  }

  private static Function<RegisterPerson, Set<String>> single(
      Function<RegisterPerson, @Nullable String> attribute) {
    return person -> {
      String value = attribute.apply(person);
      return value == null ? Set.of() : Set.of(value);
    };
  }

  private static @Nullable String yearOf(RegisterPerson person) {
    String date = person.birthDate();
    return date == null || date.length() < 4 ? null : date.substring(0, 4);
  }

  private Set<String> said(Function<RegisterPerson, Set<String>> attribute) {
    Set<String> said = new HashSet<>();
    registers.values().forEach(register -> said.addAll(attribute.apply(register)));
    return said;
  }

  private @Nullable String mostSaid(Function<RegisterPerson, @Nullable String> attribute) {
    Map<String, List<Integer>> ranks = new TreeMap<>();
    registers.forEach(
        (source, person) -> {
          String value = attribute.apply(person);
          if (value != null) {
            ranks.computeIfAbsent(value, missing -> new ArrayList<>()).add(rank(source));
          }
        });
    return ranks.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, List<Integer>>>comparingInt(
                    said -> -said.getValue().size())
                .thenComparing(
                    said -> said.getValue().stream().min(Integer::compare).orElseThrow()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static int rank(int source) {
    return BY_DOCUMENTS.indexOf(PersonSource.all().get(source).feed());
  }
}
