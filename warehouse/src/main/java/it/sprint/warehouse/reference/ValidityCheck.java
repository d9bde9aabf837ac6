package it.sprint.warehouse.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses a list in which two rows say different things of the same day. */
final class ValidityCheck {

  private ValidityCheck() {}

  /** Looks at rows that agree in these columns, whatever their case. */
  static void check(ReferenceList list, String... columns) {
    Map<List<String>, List<ListRow>> seen = new HashMap<>();
    for (ListRow row : list.rows()) {
      List<String> subject = new ArrayList<>();
      for (String column : columns) {
        subject.add(CodeList.folded(list.value(row, column)));
      }
      List<ListRow> earlier = seen.computeIfAbsent(subject, key -> new ArrayList<>());
      Validity validity = Validity.of(list, row);
      for (ListRow other : earlier) {
        if (validity.overlaps(Validity.of(list, other))) {
          throw ReferenceListException.overlap(row, other);
        }
      }
      earlier.add(row);
    }
  }
}
