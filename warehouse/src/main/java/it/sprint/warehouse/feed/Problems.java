package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was found wrong in the rows of one delivery, by row. */
final class Problems {

  /** How many places of a problem are told one by one. */
  private static final int TOLD_PLACES = 20;

  private final Map<Where, Found> found =
      new TreeMap<>(
          Comparator.comparing((Where where) -> where.type().name())
              .thenComparingLong(Where::line)
              .thenComparingInt(Where::item));

  void add(RecordType type, ValidatedRow row) {
    Found at = at(type, row.line(), row.item());
    at.violations.addAll(row.violations());
    at.warnings.addAll(row.warnings());
  }

  void add(RecordType type, GroupMember member, GroupRule rule) {
    Found at = at(type, member.line(), member.item());
    (rule.severity() == Severity.REJECT ? at.violations : at.warnings).add(rule.violation());
  }

  void contradiction(RecordType type, long line, int item) {
    at(type, line, item).violations.add(Violation.of(ViolationCode.CONTRADICTED_KEY, ""));
  }

  boolean rejects(RecordType type, long line, int item) {
    Found at = found.get(new Where(type, line, item));
    return at != null && !at.violations.isEmpty();
  }

  long rejectedRows() {
    return found.values().stream().filter(at -> !at.violations.isEmpty()).count();
  }

  List<ProblemRow> rows() {
    return found.entrySet().stream()
        .map(
            entry ->
                new ProblemRow(
                    entry.getKey().type(),
                    entry.getKey().line(),
                    entry.getKey().item(),
                    entry.getValue().violations,
                    entry.getValue().warnings))
        .toList();
  }

  /**
   * Grouped by what is wrong in which column; what keeps rows out first, then the most frequent.
   */
  List<ProblemGroup> groups() {
    Groups groups = new Groups();
    found.forEach(
        (where, at) -> {
          at.violations.forEach(it -> groups.note(Severity.REJECT, it, where));
          at.warnings.forEach(it -> groups.note(Severity.WARN, it, where));
        });
    return groups.all().stream()
        .sorted(
            Comparator.comparing(ProblemGroup::severity)
                .thenComparing(Comparator.comparingLong(ProblemGroup::rows).reversed()))
        .toList();
  }

  private Found at(RecordType type, long line, int item) {
    return found.computeIfAbsent(new Where(type, line, item), where -> new Found());
  }

  /** A record's place. */
  private record Where(RecordType type, long line, int item) {}

  /** What is wrong with one record. */
  private static final class Found {
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> warnings = new ArrayList<>();
  }

  /** Which problems are told together. */
  private record Kind(Severity severity, String recordType, ViolationCode code, String column) {}

  /** Problems of one kind: an example, how many rows, and the first places. */
  private static final class Groups {
    private final Map<Kind, Violation> examples = new LinkedHashMap<>();
    private final Map<Kind, Long> rows = new LinkedHashMap<>();
    private final Map<Kind, List<ProblemGroup.Place>> places = new LinkedHashMap<>();

    void note(Severity severity, Violation violation, Where where) {
      Kind kind = new Kind(severity, where.type().name(), violation.code(), violation.column());
      examples.putIfAbsent(kind, violation);
      rows.merge(kind, 1L, Long::sum);
      List<ProblemGroup.Place> told = places.computeIfAbsent(kind, it -> new ArrayList<>());
      if (told.size() < TOLD_PLACES) {
        told.add(new ProblemGroup.Place(where.line(), where.item()));
      }
    }

    List<ProblemGroup> all() {
      return rows.entrySet().stream()
          .map(
              entry ->
                  new ProblemGroup(
                      entry.getKey().severity(),
                      entry.getKey().recordType(),
                      examples.get(entry.getKey()),
                      entry.getValue(),
                      places.get(entry.getKey())))
          .toList();
    }
  }
}
