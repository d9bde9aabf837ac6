package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of several cells, at least one must be filled. */
record OneOfFilled(ViolationCode code, Severity severity, List<Column> columns) implements RowRule {

  OneOfFilled {
    columns = List.copyOf(columns);
  }

  @Override
  public Column column() {
    return columns.get(0);
  }

  @Override
  public List<String> details() {
    return List.of(
        others().stream()
            .map(other -> "«" + other.header() + "»")
            .collect(Collectors.joining(", ")));
  }

  @Override
  public List<Column> others() {
    return columns.subList(1, columns.size());
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    return columns.stream().noneMatch(row::isFilled) ? broken() : Optional.empty();
  }
}
