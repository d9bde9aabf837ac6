package it.sprint.etl.person;

import it.sprint.warehouse.person.Sex;
import it.sprint.warehouse.person.TaxCode;
import it.sprint.warehouse.reference.ReferenceLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of one person: of each attribute what was said last, of identifiers all that
 * was ever said. Where the birth or the sex is missing, a right tax code tells them.
 */
final class RegisterPerson {

  private static final int DEFINITIVE_LENGTH = 16;

  /** The two digits of a year of birth beyond this one are of the century before. */
  private static final int YOUNGEST = 30;

  private final ReferenceLists lists;
  private final List<List<@Nullable String>> observations;
  private final Optional<TaxCode> taxCode;

  /**
   * @param observations what was said, in the order in which it was; each has one text an {@link
   *     Attribute}
   */
  RegisterPerson(ReferenceLists lists, List<List<@Nullable String>> observations) {
    this.lists = lists;
    this.observations = List.copyOf(observations);
    this.taxCode =
        all(Attribute.TAX_CODE, RegisterPerson::isDefinitive).stream()
            .flatMap(code -> TaxCode.find(code).stream())
            .findFirst();
  }

  /** What of the person is compared, as {@link PersonSchema#linkage()} has it. */
  @Nullable String[] values() {
    return new @Nullable String[] {
      last(Attribute.NAME),
      last(Attribute.SURNAME),
      birthDate(),
      sex(),
      countries(),
      last(Attribute.MUNICIPALITY),
      last(Attribute.PHONE),
      joined(all(Attribute.TAX_CODE, RegisterPerson::isDefinitive)),
      joined(all(Attribute.TAX_CODE, code -> !isDefinitive(code))),
      joined(all(Attribute.CUI, code -> true)),
      joined(all(Attribute.PERMIT_NUMBER, code -> true))
    };
  }

  @Nullable String last(Attribute attribute) {
    String last = null;
    for (List<@Nullable String> observation : observations) {
      String value = observation.get(attribute.place());
      last = value == null ? last : value;
    }
    return last;
  }

  @Nullable String birthDate() {
    String said = last(Attribute.BIRTH_DATE);
    if (said != null || taxCode.isEmpty()) {
      return said;
    }
    TaxCode code = taxCode.get();
    int century = code.birthYear() > YOUNGEST ? 1900 : 2000;
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        century + code.birthYear(),
        code.birthMonth(),
        code.birthDay());
  }

  @Nullable String sex() {
    String said = last(Attribute.SEX);
    if (said != null || taxCode.isEmpty()) {
      return said;
    }
    return taxCode.get().sex() == Sex.FEMALE ? "F" : "M";
  }

  @Nullable String citizenship() {
    return country(last(Attribute.CITIZENSHIP));
  }

  @Nullable String birthCountry() {
    String said = country(last(Attribute.BIRTH_COUNTRY));
    if (said != null || taxCode.isEmpty()) {
      return said;
    }
    return lists.code("country", taxCode.get().birthplace()).orElse(null);
  }

  /** Every definitive tax code that was ever said. */
  Set<String> taxCodes() {
    return all(Attribute.TAX_CODE, RegisterPerson::isDefinitive);
  }

  /** Registers take the one for the other: they are compared together. */
  private @Nullable String countries() {
    Set<String> countries = new LinkedHashSet<>();
    String citizenship = citizenship();
    String birthCountry = birthCountry();
    if (citizenship != null) {
      countries.add(citizenship);
    }
    if (birthCountry != null) {
      countries.add(birthCountry);
    }
    return joined(countries);
  }

  private @Nullable String country(@Nullable String said) {
    return said == null ? null : lists.code("country", said).orElse(said);
  }

  /** The last first. */
  private Set<String> all(Attribute attribute, Predicate<String> wanted) {
    Set<String> values = new LinkedHashSet<>();
    for (int i = observations.size() - 1; i >= 0; i--) {
      String value = observations.get(i).get(attribute.place());
      if (value != null && wanted.test(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean isDefinitive(String code) {
    return code.replace(" ", "").length() == DEFINITIVE_LENGTH;
  }

  private static @Nullable String joined(Set<String> values) {
    return values.isEmpty() ? null : String.join("|", values);
  }
}
