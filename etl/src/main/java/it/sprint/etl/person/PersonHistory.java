package it.sprint.etl.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a register ever said of one person.
 *
 * @param told its rows, in the order in which they came
 * @param gone the keys of those of its records that are deleted or that a snapshot no longer holds
 */
public record PersonHistory(List<Told> told, List<String> gone) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The order in which rows came. */
  static final Comparator<Told> IN_ORDER =
      Comparator.comparingLong(Told::receivedAt)
          .thenComparingLong(Told::delivery)
          .thenComparingLong(Told::row)
          .thenComparingInt(Told::item);

  /** A history that says nothing yet. */
  static final PersonHistory NONE = new PersonHistory(List.of(), List.of());

  /**
   * A row of a register.
   *
   * @param record the key of the record, which is not the person's
   * @param receivedAt in microseconds since 1970
   * @param values one text an {@link Attribute}
   */
  public record Told(
      String record,
      long receivedAt,
      long delivery,
      long row,
      int item,
      List<@Nullable String> values) {

    /** The day on which it was received, UTC. */
    LocalDate on() {
      return LocalDate.ofInstant(Instant.EPOCH.plus(receivedAt, ChronoUnit.MICROS), ZoneOffset.UTC);
    }
  }

  /**
   * What is new of a record: a row, or only whether the record is live still.
   *
   * @param told null where a row was told before
   */
  record News(String record, boolean isLive, @Nullable Told told) {}

  public PersonHistory {
    told = List.copyOf(told);
    gone = List.copyOf(gone);
  }

  /** This history and what is new; a row that is told a second time stands in it once. */
  PersonHistory with(Collection<News> news) {
    Map<List<Long>, Told> rows = new TreeMap<>(PersonHistory::compare);
    told.forEach(row -> rows.put(place(row), row));
    TreeSet<String> away = new TreeSet<>(gone);
    for (News one : news) {
      Told row = one.told();
      if (row != null) {
        rows.put(place(row), row);
      }
      if (one.isLive()) {
        away.remove(one.record());
      } else {
        away.add(one.record());
      }
    }
    List<Told> sorted = new ArrayList<>(rows.values());
    sorted.sort(IN_ORDER);
    return new PersonHistory(sorted, new ArrayList<>(away));
  }

  private static List<Long> place(Told row) {
    return List.of(row.delivery(), row.row(), (long) row.item());
  }

  private static int compare(List<Long> a, List<Long> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = Long.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Whether the register has a record of the person today. */
  boolean isLive() {
    return told.stream().anyMatch(row -> !gone.contains(row.record()));
  }

  /** What was said, row by row. */
  List<List<@Nullable String>> values() {
    return told.stream().map(Told::values).toList();
  }

  byte[] toJson() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A history is made of numbers and texts.", e);
    }
  }

  static PersonHistory ofJson(byte[] json) {
    try {
      return JSON.readValue(json, PersonHistory.class);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "A record in the vault is of another version of this program.", e);
    }
  }
}
