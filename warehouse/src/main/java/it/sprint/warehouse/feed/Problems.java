package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was found wrong in the rows of one delivery: all of it by what is wrong, and by
 * row as far as the memory of a small computer reaches.
 */
final class Problems {

  /** Nobody mends more rows by hand; a file of other contents has millions. */
  private static final int MOST_ROWS = 100_000;

  private final ProblemGroups groups = new ProblemGroups();
  private final Map<Where, Found> rows =
      new TreeMap<>(
          Comparator.comparing((Where where) -> where.type().name())
              .thenComparingLong(Where::line)
              .thenComparingInt(Where::item));

  void add(RecordType type, ValidatedRow row) {
    Where where = new Where(type, row.line(), row.item());
    row.violations().forEach(violation -> add(Severity.REJECT, violation, where));
    row.warnings().forEach(warning -> add(Severity.WARN, warning, where));
  }

  void add(RecordType type, GroupMember member, GroupRule rule) {
    add(rule.severity(), rule.violation(), new Where(type, member.line(), member.item()));
  }

  void contradiction(RecordType type, long line, int item) {
    Violation violation = Violation.of(ViolationCode.CONTRADICTED_KEY, "");
    add(Severity.REJECT, violation, new Where(type, line, item));
  }

  private void add(Severity severity, Violation violation, Where where) {
    groups.note(severity, violation, where);
    if (rows.size() < MOST_ROWS || rows.containsKey(where)) {
      Found at = rows.computeIfAbsent(where, it -> new Found());
      (severity == Severity.REJECT ? at.violations : at.warnings).add(violation);
    }
  }

  /** The first rows with something wrong. */
  List<ProblemRow> rows() {
    return rows.entrySet().stream()
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

  /** What is wrong, with the number of rows of which it is. */
  List<ProblemGroup> groups() {
    return groups.all();
  }

  /** A record's place. */
  record Where(RecordType type, long line, int item) {}

  /** What is wrong with one record. */
  private static final class Found {
    private final List<Violation> violations = new ArrayList<>(1);
    private final List<Violation> warnings = new ArrayList<>(1);
  }
}
