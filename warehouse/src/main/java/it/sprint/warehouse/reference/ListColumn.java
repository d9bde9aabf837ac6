package it.sprint.warehouse.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of a reference table: the form of its values and the table they point to, if any. */
record ListColumn(String name, Pattern form, Presence presence, @Nullable String references) {

  /** Whether a column may be blank. */
  enum Presence {
    REQUIRED,
    OPTIONAL
  }

  static ListColumn text(String name) {
    return code(name, ".+");
  }

  static ListColumn date(String name) {
    return code(name, "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  }

  static ListColumn flag(String name) {
    return code(name, "true|false");
  }

  static ListColumn code(String name, String form) {
    return new ListColumn(name, Pattern.compile(form), Presence.REQUIRED, null);
  }

  ListColumn optional() {
    return new ListColumn(name, form, Presence.OPTIONAL, references);
  }

  ListColumn in(String table) {
    return new ListColumn(name, form, presence, table);
  }
}
