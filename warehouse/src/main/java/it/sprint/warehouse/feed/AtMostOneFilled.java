package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;

/** Of several cells that tell the same measure, at most one is filled. */
record AtMostOneFilled(ViolationCode code, Severity severity, List<Column> columns)
    implements RowRule {

  AtMostOneFilled {
    columns = List.copyOf(columns);
  }

  @Override
  public Column column() {
    return columns.get(0);
  }

  @Override
  public List<String> details() {
    return List.of(
        String.join(", ", others().stream().map(other -> "«" + other.header() + "»").toList()));
  }

  @Override
  public List<Column> others() {
    return columns.subList(1, columns.size());
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    if (columns.stream().filter(row::isFilled).count() > 1) {
      return broken();
    }
    return Optional.empty();
  }
}
