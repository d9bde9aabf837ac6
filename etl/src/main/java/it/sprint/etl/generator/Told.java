package it.sprint.etl.generator;

import java.util.Comparator;
import java.util.List;

/**
 * A row that was delivered.
 *
 * @param isRight whether it keeps its contract, if not with a warning
 */
record Told(Row row, Place place, boolean isRight) {

  /** As the rows of one feed are delivered; a former state comes before the present one. */
  static final Comparator<Told> IN_ORDER =
      Comparator.comparing((Told told) -> !told.file().contains("-earlier"))
          .thenComparing(Told::file)
          .thenComparingLong(told -> told.place().line())
          .thenComparingInt(told -> told.place().item());

  String file() {
    return place.file();
  }

  /** Whom it is about, if anybody, and where it stands. */
  List<Object> cells() {
    Object person = row.person() == Row.NOBODY ? "" : (Object) row.person();
    return List.of(person, nameOf(file()), place.line(), place.item());
  }

  /** The name of a file without its folder. */
  static String nameOf(String file) {
    return file.substring(file.indexOf('/') + 1);
  }
}
