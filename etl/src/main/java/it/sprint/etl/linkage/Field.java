package it.sprint.etl.linkage;

import java.io.Serializable;

/**
 * A field that is compared.
 *
 * @param dateFormat how a date is written, such as {@code dd/MM/yyyy}; empty for other kinds
 */
public record Field(String name, FieldKind kind, String dateFormat) implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final String ISO_DATE = "yyyy-MM-dd";

  public Field {
    if ((kind == FieldKind.DATE) == dateFormat.isEmpty()) {
      throw new IllegalArgumentException("A date has a format, and nothing else has: " + name);
    }
    if (kind == FieldKind.DATE) {
      DateForm.of(dateFormat);
    }
  }

  public static Field of(String name, FieldKind kind) {
    return new Field(name, kind, kind == FieldKind.DATE ? ISO_DATE : "");
  }
}
