package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A first look at a delivery before anything of it is kept: whether it can be read to its end, how
 * many rows it has, and whether the columns that identify them are filled.
 */
public final class DeliveryProbe {

  /** The share of rows without a key from which on something must have gone wrong. */
  private static final double MOST_BLANK_KEYS = 0.2;

  /** Below this many rows a share says nothing. */
  private static final long FEWEST_ROWS = 20;

  /** How much of the previous snapshot the next one must have. */
  private static final double LEAST_OF_PREVIOUS = 0.5;

  private final Contract contract;
  private final List<KeyCells> cells = new ArrayList<>();
  private final List<Violation> remarks = new ArrayList<>();
  private long rows;

  private DeliveryProbe(Contract contract) {
    this.contract = contract;
  }

  /** Reads the delivery to its end; one that cannot be read is refused. */
  public static DeliveryProbe of(Contract contract, DeliveryReader reader) {
    DeliveryProbe probe = new DeliveryProbe(contract);
    Map<String, KeyCells> byType = new HashMap<>();
    while (reader.hasNext()) {
      DeliveredRecord record = reader.next();
      byType
          .computeIfAbsent(
              record.type().name(), name -> probe.keyCells(record.type(), record.header()))
          .count(record.record());
      probe.rows++;
    }
    probe.remarks.addAll(reader.remarks());
    return probe;
  }

  private KeyCells keyCells(RecordType type, String header) {
    KeyCells counted =
        new KeyCells(type, Layout.of(contract, type, header), contract.format().delimiter());
    cells.add(counted);
    return counted;
  }

  public long rows() {
    return rows;
  }

  /** What is to be said of the delivery as a whole. */
  public List<Violation> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * Why a person should look at the delivery before its rows count.
   *
   * @param previousRows the rows of the last delivery that counted, if there is one
   */
  public Optional<Violation> doubt(OptionalLong previousRows) {
    return doubt(contract, new Seen(rows, previousRows, remarks)).or(this::blankKey);
  }

  /**
   * What is known of a delivery as a whole.
   *
   * @param previousRows the rows of the last delivery that counted, if there is one
   * @param remarks what is to be said of the delivery
   */
  public record Seen(long rows, OptionalLong previousRows, List<Violation> remarks) {
    public Seen {
      remarks = List.copyOf(remarks);
    }
  }

  /** Why a person should look at such a delivery before its rows count, whatever they hold. */
  public static Optional<Violation> doubt(Contract contract, Seen seen) {
    Sla sla = contract.sla();
    if (seen.rows() < sla.minimumRows() || seen.rows() > sla.maximumRows()) {
      return Optional.of(
          Violation.of(
              ViolationCode.VOLUME_OUTSIDE_BAND,
              "",
              Long.toString(seen.rows()),
              Long.toString(sla.minimumRows()),
              Long.toString(sla.maximumRows())));
    }
    OptionalLong previous = seen.previousRows();
    if (contract.mode() == DeliveryMode.FULL_SNAPSHOT
        && previous.isPresent()
        && seen.rows() < LEAST_OF_PREVIOUS * previous.getAsLong()) {
      return Optional.of(
          Violation.of(
              ViolationCode.VOLUME_SHRUNK,
              "",
              Long.toString(seen.rows()),
              Long.toString(previous.getAsLong())));
    }
    return vanished(seen.remarks());
  }

  /** An optional column of the contract that the file no longer has. */
  private static Optional<Violation> vanished(List<Violation> remarks) {
    return remarks.stream()
        .filter(
            remark ->
                remark.code() == ViolationCode.MISSING_COLUMN
                    || remark.code() == ViolationCode.RENAMED_COLUMN)
        .findFirst();
  }

  private Optional<Violation> blankKey() {
    return cells.stream().map(KeyCells::doubt).flatMap(Optional::stream).findFirst();
  }

  /** How many rows of one kind leave each column of the key blank. */
  private static final class KeyCells {
    private final List<Column> keys;
    private final int[] places;
    private final long[] blank;
    private final char delimiter;
    private final int width;
    private long rows;

    KeyCells(RecordType type, Layout layout, char delimiter) {
      this.keys = type.columns().stream().filter(Column::key).toList();
      this.places = keys.stream().mapToInt(layout::placeOf).toArray();
      this.blank = new long[keys.size()];
      this.width = layout.width();
      this.delimiter = delimiter;
    }

    void count(SourceRecord record) {
      List<String> fields =
          record.problem() == null ? Fields.of(record.text(), delimiter).values() : List.of();
      if (fields.size() != width) {
        return;
      }
      rows++;
      for (int key = 0; key < places.length; key++) {
        blank[key] += Cells.value(fields.get(places[key])).isEmpty() ? 1 : 0;
      }
    }

    Optional<Violation> doubt() {
      for (int key = 0; key < places.length; key++) {
        if (rows >= FEWEST_ROWS && blank[key] > MOST_BLANK_KEYS * rows) {
          return Optional.of(
              Violation.of(
                  ViolationCode.KEY_OFTEN_BLANK,
                  keys.get(key).header(),
                  Long.toString(blank[key]),
                  Long.toString(rows)));
        }
      }
      return Optional.empty();
    }
  }
}
