package it.sprint.etl.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field holds, and thereby how it is compared. */
public enum FieldKind {
  GIVEN_NAME,
  SURNAME,
  /** Given name and surname in one field, in any order. */
  FULL_NAME,
  DATE,
  /** A number that is meant to be one person's alone. */
  IDENTIFIER,
  /** One of a list: sex, citizenship, place. */
  CATEGORY,
  POSTCODE,
  PHONE;

  /** The word for it in a configuration, such as {@code given-name}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FieldKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  boolean isName() {
    return this == GIVEN_NAME || this == SURNAME || this == FULL_NAME;
  }
}
