package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells have their types, seen by the rules; cells that are blank or wrong are empty.
 */
final class CandidateRow {

  private final @Nullable Object[] values;
  private final ReferenceLists lists;
  private final LocalDate deliveredOn;

  CandidateRow(@Nullable Object[] values, ReferenceLists lists, LocalDate deliveredOn) {
    this.values = values;
    this.lists = lists;
    this.deliveredOn = deliveredOn;
  }

  /** The day on which the row's delivery came. */
  LocalDate deliveredOn() {
    return deliveredOn;
  }

  boolean isFilled(Column column) {
    return values[column.position()] != null;
  }

  /** Whether the cell holds a yes. */
  boolean isYes(Column column) {
    return Boolean.TRUE.equals(values[column.position()]);
  }

  /** The cell as text; numbers and dates in their ISO form. */
  Optional<String> text(Column column) {
    Object value = values[column.position()];
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  Optional<LocalDate> date(Column column) {
    return values[column.position()] instanceof LocalDate date
        ? Optional.of(date)
        : Optional.empty();
  }

  /** The day of a date, or of a time in Italy. */
  Optional<LocalDate> day(Column column) {
    return values[column.position()] instanceof Instant time
        ? Optional.of(TimestampCell.dayOf(time))
        : date(column);
  }

  Optional<BigDecimal> number(Column column) {
    Object value = values[column.position()];
    if (value instanceof Long number) {
      return Optional.of(BigDecimal.valueOf(number));
    }
    return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** The code of the member of a reference list that the cell names. */
  Optional<String> member(String list, Column column) {
    return text(column).flatMap(value -> lists.code(list, value));
  }

  /** Where the member that the cell names stands in its list, from 0. */
  OptionalInt position(String list, Column column) {
    Optional<String> value = text(column);
    return value.isPresent() ? lists.position(list, value.get()) : OptionalInt.empty();
  }

  /** Whether a partner's own code is explained by a crosswalk. */
  boolean isMapped(String crosswalk, String partner, String code) {
    return lists.mapped(crosswalk, partner, code).isPresent();
  }

  boolean isMember(String list, String value) {
    return lists.knows(list, value);
  }
}
