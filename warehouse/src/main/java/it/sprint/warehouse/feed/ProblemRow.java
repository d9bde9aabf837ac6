package it.sprint.warehouse.feed;

import java.util.List;

/** A record with something wrong, all of it. */
public record ProblemRow(
    RecordType type, long line, int item, List<Violation> violations, List<Violation> warnings) {

  public ProblemRow {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }
}
