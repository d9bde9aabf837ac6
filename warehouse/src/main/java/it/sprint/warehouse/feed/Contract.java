package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a partner promises for one feed: columns, rules, format, origin and service level. */
public record Contract(
    String feed,
    String version,
    Text title,
    Text purpose,
    String partner,
    boolean isPublic,
    Origin origin,
    FileFormat format,
    List<Column> columns,
    List<RowRule> rowRules,
    List<IdentityRule> identityRules,
    Column coverageColumn,
    Sla sla) {

  public Contract {
    columns = List.copyOf(columns);
    rowRules = List.copyOf(rowRules);
    identityRules = List.copyOf(identityRules);
  }

  /** The names of the columns that tell one row from another. */
  public List<String> key() {
    return columns.stream().filter(Column::key).map(Column::name).toList();
  }

  /**
   * The day that a valid row speaks of: the date in the coverage column, or the last day of the
   * year when that column holds a year.
   */
  public Optional<LocalDate> coveredDay(List<@Nullable Object> values) {
    Object value = values.get(coverageColumn.position());
    if (value instanceof LocalDate day) {
      return Optional.of(day);
    }
    if (value instanceof Long year) {
      return Optional.of(LocalDate.of(Math.toIntExact(year), 12, 31));
    }
    return Optional.empty();
  }
}
