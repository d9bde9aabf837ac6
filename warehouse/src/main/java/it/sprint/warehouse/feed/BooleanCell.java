package it.sprint.warehouse.feed;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A yes or a no, as people and programs write them. */
record BooleanCell(Column column) implements CellType {

  private static final Set<String> YES = Set.of("true", "vero", "sì", "si", "s", "yes", "1", "x");
  private static final Set<String> NO = Set.of("false", "falso", "no", "n", "0");

  @Override
  public @Nullable Object parse(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? Boolean.FALSE : null;
  }

  @Override
  public Violation complaint(String cell) {
    return Violation.of(ViolationCode.NOT_A_BOOLEAN, column.header(), Cells.shape(cell));
  }
}
