package it.sprint.warehouse.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The headers of a file that its contract does not know. They may be told when they look like
 * columns that a partner added; when columns of the contract are missing or there are many others,
 * the line may hold cells of a person, as it does when the line break behind the header is lost:
 * then only their form is told.
 */
record UnexpectedColumns(Set<String> names, boolean areTrusted) {

  private static final int MOST_TOLD = 50;
  private static final int FEW = 3;

  static UnexpectedColumns of(RecordType type, List<String> headers) {
    Set<String> names = new LinkedHashSet<>(headers);
    boolean isComplete = true;
    for (Column column : type.columns()) {
      isComplete &= names.remove(column.header());
    }
    names.removeIf(name -> name.isEmpty() || name.startsWith(MarkedWorkbook.OWN));
    boolean areFew = names.size() <= Math.max(FEW, type.columns().size() / 3);
    return new UnexpectedColumns(names, isComplete && areFew);
  }

  List<Violation> remarks() {
    return names.stream()
        .map(this::tellable)
        .distinct()
        .limit(MOST_TOLD)
        .map(name -> Violation.of(ViolationCode.UNEXPECTED_COLUMN, name))
        .toList();
  }

  /** The headers, each as it may be told. */
  List<String> tellable(List<String> headers) {
    return headers.stream().map(name -> names.contains(name) ? tellable(name) : name).toList();
  }

  private String tellable(String name) {
    return areTrusted ? Cells.key(name) : Cells.shape(name);
  }
}
