package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a column may hold, where its contract, a reference list or the partner's
 * crosswalk names them.
 *
 * @param list the reference list or the crosswalk; null where the values stand in the contract or
 *     nowhere
 * @param severity what happens to a row with another value; null where any value may be written
 * @param takesNames whether the names are understood as well as the codes
 */
public record ColumnValues(
    Source source,
    @Nullable String list,
    @Nullable Severity severity,
    boolean takesNames,
    List<Value> values) {

  /** Who names the values. */
  public enum Source {
    ANYTHING,
    CONTRACT,
    LIST,
    CROSSWALK
  }

  /** A value as it may be written, and what it means. */
  public record Value(String code, Text name) {}

  private static final ColumnValues ANYTHING =
      new ColumnValues(Source.ANYTHING, null, null, false, List.of());

  public ColumnValues {
    values = List.copyOf(values);
  }

  /** What may be written in a column on that day; a crosswalk changes with the days. */
  public static ColumnValues of(RecordType type, Column column, LocalDate day) {
    return type.rowRules().stream()
        .filter(rule -> rule.column().equals(column))
        .flatMap(rule -> named(rule, day).stream())
        .findFirst()
        .orElse(ANYTHING);
  }

  /** At most so many of the values. */
  public List<Value> first(int most) {
    return values.subList(0, Math.min(most, values.size()));
  }

  private static Optional<ColumnValues> named(RowRule rule, LocalDate day) {
    if (rule instanceof AllowedValues allowed) {
      return Optional.of(inContract(allowed));
    }
    if (rule instanceof InList inList) {
      return Optional.of(inList(inList));
    }
    return rule instanceof Mapped mapped ? Optional.of(inCrosswalk(mapped, day)) : Optional.empty();
  }

  private static ColumnValues inContract(AllowedValues rule) {
    List<Value> values =
        rule.values().stream().map(value -> new Value(value, new Text(value, value))).toList();
    return new ColumnValues(Source.CONTRACT, null, rule.severity(), false, values);
  }

  private static ColumnValues inList(InList rule) {
    ReferenceLists lists = ReferenceLists.load();
    List<Value> values =
        lists.members(rule.list()).stream()
            .map(it -> new Value(it.code(), new Text(it.nameIt(), it.nameEn())))
            .toList();
    boolean takesNames =
        values.stream()
            .map(value -> value.name().it())
            .anyMatch(name -> lists.knows(rule.list(), name));
    return new ColumnValues(Source.LIST, rule.list(), rule.severity(), takesNames, values);
  }

  private static ColumnValues inCrosswalk(Mapped rule, LocalDate day) {
    List<Value> values =
        ReferenceLists.load().mappedCodes(rule.crosswalk(), rule.partner(), day).stream()
            .map(it -> new Value(it.partnerCode(), new Text(it.partnerLabel(), it.partnerLabel())))
            .toList();
    return new ColumnValues(Source.CROSSWALK, rule.crosswalk(), rule.severity(), false, values);
  }
}
