package it.sprint.etl.rights;

import it.sprint.etl.person.Attribute;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for, in the forms in which identifiers are compared; what is not known is null. It
 * travels to tasks and is written nowhere.
 */
public record PersonQuestion(
    @Nullable String taxCode,
    @Nullable String cui,
    @Nullable String permit,
    @Nullable String phone,
    @Nullable String surname,
    @Nullable String name,
    @Nullable String born)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Brings what was typed to the forms in which it is compared; blank is not known. */
  public PersonQuestion {
    taxCode = code(taxCode, "tax code", "16 letters and digits, or the 11 digits of a provisional");
    cui = code(cui, "CUI", "7 to 9 letters and digits");
    permit = code(permit, "permit number", "one or two letters and 6 to 9 digits");
    phone =
        filled(phone)
            .map(
                it ->
                    Marks.phone(it)
                        .orElseThrow(
                            () -> PersonException.noSuchForm("telephone", "at least six digits")))
            .orElse(null);
    long parts =
        Stream.of(filled(surname), filled(name), filled(born)).flatMap(Optional::stream).count();
    if (parts != 0 && parts != 3) {
      throw PersonException.halfAName();
    }
    surname = name(surname);
    name = name(name);
    born = filled(born).map(PersonQuestion::day).orElse(null);
    if (Stream.of(filled(taxCode), filled(cui), filled(permit), filled(phone), filled(born))
        .allMatch(Optional::isEmpty)) {
      throw PersonException.nothingToLookFor();
    }
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  private static @Nullable String code(@Nullable String text, String what, String form) {
    return filled(text)
        .map(it -> Marks.normal(it).orElseThrow(() -> PersonException.noSuchForm(what, form)))
        .orElse(null);
  }

  private static @Nullable String name(@Nullable String text) {
    return filled(text)
        .map(
            it ->
                Marks.name(it)
                    .orElseThrow(() -> PersonException.noSuchForm("name", "a name with letters")))
        .orElse(null);
  }

  private static String day(String text) {
    try {
      return LocalDate.parse(text.strip()).toString();
    } catch (DateTimeParseException e) {
      throw PersonException.noSuchForm("date of birth", "it as 1994-03-15");
    }
  }

  /** Whether what a register said of somebody has any of the identifiers, or names and birth. */
  boolean isOf(List<@Nullable String> said) {
    return isSame(taxCode, Marks.normal(value(said, Attribute.TAX_CODE)))
        || isSame(cui, Marks.normal(value(said, Attribute.CUI)))
        || isSame(permit, Marks.normal(value(said, Attribute.PERMIT_NUMBER)))
        || isSame(phone, Marks.phone(value(said, Attribute.PHONE)))
        || (isSame(born, Optional.ofNullable(value(said, Attribute.BIRTH_DATE)))
            && isSame(surname, Marks.name(value(said, Attribute.SURNAME)))
            && isSame(name, Marks.name(value(said, Attribute.NAME))));
  }

  private static @Nullable String value(List<@Nullable String> said, Attribute attribute) {
    return said.get(attribute.place());
  }

  private static boolean isSame(@Nullable String wanted, Optional<String> said) {
    return wanted != null && said.filter(wanted::equals).isPresent();
  }

  /** The codes, which rejected rows may hold too. */
  List<String> codes() {
    return Stream.of(filled(taxCode), filled(cui), filled(permit))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public String toString() {
    return "a question about a person";
  }
}
