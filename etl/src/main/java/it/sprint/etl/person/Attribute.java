package it.sprint.etl.person;

import java.util.List;
import java.util.Locale;

/** What partners write of a person; the names are those of the contracts' columns. */
public enum Attribute {
  SURNAME,
  NAME,
  BIRTH_DATE,
  SEX,
  CITIZENSHIP,
  BIRTH_COUNTRY,
  MUNICIPALITY,
  PHONE,
  TAX_CODE,
  CUI,
  PERMIT_NUMBER;

  private static final List<Attribute> ALL = List.of(values());

  public static List<Attribute> all() {
    return ALL;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its place among a person's values. */
  public int place() {
    return ALL.indexOf(this);
  }
}
