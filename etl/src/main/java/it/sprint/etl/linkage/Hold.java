package it.sprint.etl.linkage;

import java.util.List;
import java.util.Locale;

/** Why a pair may be one person, but somebody has to say so. */
public enum Hold {
  /** Nothing speaks against it. */
  NONE(0),
  /** The given names are different and no identifier is the same: brothers, sisters, twins. */
  GIVEN_NAMES_DIFFER(1),
  /** The births are far apart and no identifier is the same: father and son of one name. */
  BIRTHS_DIFFER(2),
  /** An identifier is the same, yet names and birth are not. */
  IDENTIFIER_OF_ANOTHER(3),
  /** An identifier is the same, yet another one differs. */
  IDENTIFIERS_DISAGREE(4);

  private static final List<Hold> ALL = List.of(values());

  private final int number;

  Hold(int number) {
    this.number = number;
  }

  /** The one with this number. */
  public static Hold of(int number) {
    return ALL.get(number);
  }

  /** What it is kept as. */
  public int number() {
    return number;
  }

  /** As it is stored: {@code given-names-differ}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people: "given names differ". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
