package it.sprint.etl.linkage;

import com.ibm.icu.text.Normalizer2;
import it.sprint.etl.linkage.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the values of records into the form in which they are compared, one text a field; what
 * says nothing becomes null.
 */
final class Traits {

  /** Between several values of one field. */
  private static final String SEVERAL = "\\|";

  private static final int LEAST_OF_PHONE = 6;

  /** Country prefixes come and go; what follows tells telephones apart. */
  private static final int KEPT_OF_PHONE = 9;

  private static final int LEAST_OF_IDENTIFIER = 4;
  private static final int LONGEST = 200;

  private final List<Field> fields;
  private final Set<String> defaultIdentifiers;
  private final List<Optional<DateForm>> dateForms;

  /**
   * Reads values of these fields.
   *
   * @param defaultIdentifiers as this class writes them: they say nothing
   */
  Traits(List<Field> fields, Set<String> defaultIdentifiers) {
    this.defaultIdentifiers = Set.copyOf(defaultIdentifiers);
    this.fields = fields;
    this.dateForms =
        fields.stream()
            .map(
                field ->
                    field.dateFormat().isEmpty()
                        ? Optional.<DateForm>empty()
                        : Optional.of(DateForm.of(field.dateFormat())))
            .toList();
  }

  /** One text a field. */
  List<@Nullable String> of(List<@Nullable String> values) {
    List<@Nullable String> traits = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      String value = values.get(i);
      traits.add(
          value == null
              ? null
              : of(i, value.length() > LONGEST ? value.substring(0, LONGEST) : value).orElse(null));
    }
    return withoutRepeatedName(traits);
  }

  private Optional<String> of(int field, String value) {
    return switch (fields.get(field).kind()) {
      case GIVEN_NAME, SURNAME, FULL_NAME -> PersonName.of(value).map(PersonName::text);
      case DATE -> dateForms.get(field).flatMap(form -> form.read(value)).map(Day::text);
      case IDENTIFIER -> several(value, this::identifier);
      case CATEGORY -> several(value, Traits::category);
      case POSTCODE -> letters(value, 1);
      case PHONE -> phone(value);
    };
  }

  /** Who has one name only is written with it in both fields: that says nothing twice. */
  private List<@Nullable String> withoutRepeatedName(List<@Nullable String> traits) {
    int given = indexOf(FieldKind.GIVEN_NAME);
    int surname = indexOf(FieldKind.SURNAME);
    if (given >= 0 && surname >= 0) {
      String value = traits.get(given);
      if (value != null && value.equals(traits.get(surname))) {
        traits.set(given, null);
      }
    }
    return traits;
  }

  private int indexOf(FieldKind kind) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private interface Form {
    Optional<String> of(String value);
  }

  private static Optional<String> several(String value, Form form) {
    String all =
        List.of(value.split(SEVERAL, -1)).stream()
            .flatMap(each -> form.of(each).stream())
            .distinct()
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Optional<String> category(String value) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(value).strip();
    return folded.isEmpty() ? Optional.empty() : Optional.of(folded.replaceAll("\\s+", " "));
  }

  private Optional<String> identifier(String value) {
    return letters(value, LEAST_OF_IDENTIFIER)
        .filter(code -> code.chars().distinct().count() > 1)
        .filter(code -> !defaultIdentifiers.contains(code));
  }

  private static Optional<String> phone(String value) {
    String digits =
        value
            .chars()
            .filter(c -> c >= '0' && c <= '9')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (digits.length() < LEAST_OF_PHONE || digits.chars().distinct().count() == 1) {
      return Optional.empty();
    }
    return Optional.of(digits.substring(Math.max(0, digits.length() - KEPT_OF_PHONE)));
  }

  /** Letters and digits in upper case. */
  private static Optional<String> letters(String value, int least) {
    StringBuilder letters = new StringBuilder();
    value
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.length() < least ? Optional.empty() : Optional.of(letters.toString());
  }
}
