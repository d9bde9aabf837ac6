package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems grouped by what is wrong in which column: how many rows, an example, first places. */
final class ProblemGroups {

  /** How many places of a problem are told one by one. */
  private static final int TOLD_PLACES = 20;

  /** What keeps rows out comes first, then the most frequent, then what comes first in the file. */
  private static final Comparator<ProblemGroup> ORDER =
      Comparator.comparing(ProblemGroup::severity)
          .thenComparing(Comparator.comparingLong(ProblemGroup::rows).reversed())
          .thenComparing(ProblemGroup::recordType)
          .thenComparingLong(group -> group.places().get(0).line())
          .thenComparingInt(group -> group.places().get(0).item());

  private final Map<Kind, Group> groups = new LinkedHashMap<>();

  /** Notes a problem; those of one kind come in the order of their places. */
  void note(Severity severity, Violation violation, Problems.Where where) {
    Kind kind = new Kind(severity, where.type().name(), violation.code(), violation.column());
    Group group = groups.computeIfAbsent(kind, it -> new Group(violation));
    group.rows++;
    if (group.places.size() < TOLD_PLACES) {
      group.places.add(new ProblemGroup.Place(where.line(), where.item()));
    }
  }

  List<ProblemGroup> all() {
    return groups.entrySet().stream()
        .map(
            entry ->
                new ProblemGroup(
                    entry.getKey().severity(),
                    entry.getKey().recordType(),
                    entry.getValue().example,
                    entry.getValue().rows,
                    entry.getValue().places))
        .sorted(ORDER)
        .toList();
  }

  /** Which problems are told together. */
  private record Kind(Severity severity, String recordType, ViolationCode code, String column) {}

  private static final class Group {
    private final Violation example;
    private final List<ProblemGroup.Place> places = new ArrayList<>();
    private long rows;

    Group(Violation example) {
      this.example = example;
    }
  }
}
