package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One term of an identity: the rows that {@code where} picks, counted {@code coefficient} times. A
 * shift of 1 in a column means the row of the following year; an optional term counts 0 when
 * absent.
 */
public record IdentityTerm(
    long coefficient, Map<String, Object> where, Map<String, Long> shift, boolean isOptional) {

  public IdentityTerm {
    where = Map.copyOf(where);
    shift = Map.copyOf(shift);
  }

  boolean matches(Map<String, ?> row) {
    return where.entrySet().stream()
        .allMatch(condition -> condition.getValue().equals(row.get(condition.getKey())));
  }

  /** The group to which the row counts, readable: {@code area_code=ITF4, year=2021}. */
  String group(Map<String, ?> row, List<String> columns) {
    return columns.stream()
        .map(column -> column + "=" + shifted(column, row.get(column)))
        .collect(Collectors.joining(", "));
  }

  private Object shifted(String column, Object value) {
    Long steps = shift.get(column);
    return steps != null && value instanceof Number number ? number.longValue() - steps : value;
  }
}
