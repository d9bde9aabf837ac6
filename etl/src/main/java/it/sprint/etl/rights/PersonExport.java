package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.Identifiers;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.rights.Sighting.Place;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Opens what partners delivered of a person, for the person itself (GDPR art. 15). */
public record PersonExport(Lake lake, Lake vault, Contracts contracts, KeyRing keys) {

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::feed)
          .thenComparing(Place::deliveryKey)
          .thenComparing(Place::recordType)
          .thenComparing(Place::line)
          .thenComparing(Place::item);

  /**
   * A row that a partner delivered.
   *
   * @param state {@code accepted}, {@code rejected}, {@code duplicate} of an accepted one, or
   *     {@code closed} where a delivery no longer held it
   * @param values its columns by our names; none where the row could not be read
   * @param text what was received, if it is kept: header and row; not that of a row with the number
   *     of somebody else
   * @param reasons why it was rejected
   */
  public record DeliveredRow(
      Place place,
      String state,
      Map<String, Object> values,
      List<String> text,
      List<String> reasons) {
    public DeliveredRow {
      values = new LinkedHashMap<>(values);
      text = List.copyOf(text);
      reasons = List.copyOf(reasons);
    }

    private DeliveredRow with(@Nullable DeliveredRow received) {
      return received == null
          ? this
          : new DeliveredRow(place, state, values, received.text(), reasons);
    }
  }

  /** The rows, in the order of feeds and deliveries. */
  public List<DeliveredRow> rows(Found found) {
    Map<Place, DeliveredRow> received = received(found);
    List<DeliveredRow> rows = new ArrayList<>();
    for (Map.Entry<PersonReference, List<Sighting>> kind : found.conformed().entrySet()) {
      for (DeliveredRow row : values(kind.getKey(), kind.getValue())) {
        // Many rows that close records stand at one place, which no received row has.
        rows.add(row.with(received.remove(row.place())));
      }
    }
    rows.addAll(received.values());
    rows.sort(Comparator.comparing(DeliveredRow::place, IN_ORDER));
    return rows;
  }

  /** What was received, as text, and why it was rejected, if it was. */
  private Map<Place, DeliveredRow> received(Found found) {
    Map<Place, DeliveredRow> rows = new TreeMap<>(IN_ORDER);
    read(
        FeedTables.LANDED,
        found.landedPlaces(),
        (place, row) ->
            rows.put(
                place,
                new DeliveredRow(place, "duplicate", Map.of(), text(place, row), List.of())));
    Set<Place> others =
        found.rejected().stream()
            .filter(Sighting::isAnothers)
            .map(Sighting::place)
            .collect(Collectors.toSet());
    read(
        FeedTables.REJECTED,
        Set.copyOf(found.rejectedPlaces()),
        (place, row) -> {
          List<String> text = others.contains(place) ? List.of() : text(place, row);
          rows.put(place, new DeliveredRow(place, "rejected", Map.of(), text, reasons(row)));
        });
    return rows;
  }

  private void read(LakeTable table, Set<Place> wanted, BiConsumer<Place, Row> reader) {
    Object[] feeds = wanted.stream().map(Place::feed).distinct().toArray();
    Object[] deliveries = wanted.stream().map(Place::deliveryKey).distinct().toArray();
    Object[] lines = wanted.stream().map(Place::line).distinct().toArray();
    for (Row row :
        lake.read(table)
            .where(
                col("feed")
                    .isin(feeds)
                    .and(col("delivery_key").isin(deliveries))
                    .and(col("source_row").isin(lines)))
            .collectAsList()) {
      Place place =
          new Place(
              row.getAs("feed"),
              row.getAs("record_type"),
              row.<Long>getAs("delivery_key"),
              row.<Long>getAs("source_row"),
              row.<Integer>getAs("source_item"));
      if (wanted.contains(place)) {
        reader.accept(place, row);
      }
    }
  }

  private List<String> text(Place place, Row row) {
    LandedPlace landed =
        new LandedPlace(
            place.feed(), place.deliveryKey(), place.recordType(), place.line(), place.item());
    return List.of(
        row.<String>getAs("header"), new SealedRows(keys).open(row.getAs("sealed_text"), landed));
  }

  private static List<String> reasons(Row row) {
    return row.<Row>getList(row.fieldIndex("reasons")).stream()
        .map(
            reason ->
                reason.getString(1).isEmpty()
                    ? reason.getString(0)
                    : reason.getString(0) + ": " + reason.getString(1))
        .toList();
  }

  /** The accepted rows of a kind: their open columns and their opened identifiers. */
  private List<DeliveredRow> values(PersonReference kind, List<Sighting> sightings) {
    Contract contract = contracts.of(kind.feed());
    RecordType type = contract.recordType(kind.recordType());
    Set<Place> wanted = sightings.stream().map(Sighting::place).collect(Collectors.toSet());
    Object[] rowKeys = sightings.stream().map(Sighting::recordKey).distinct().toArray();
    Map<Place, Map<String, String>> identifiers = identifiers(contract, type, rowKeys);
    List<DeliveredRow> rows = new ArrayList<>();
    for (Row row : ofKeys(lake.read(FeedTables.conformed(contract, type)), rowKeys)) {
      Place place = place(kind.feed(), kind.recordType(), row);
      if (wanted.contains(place)) {
        Map<String, String> sealed = identifiers.getOrDefault(place, Map.of());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : type.columns()) {
          Object value =
              column.isIdentifier() ? sealed.get(column.name()) : row.getAs(column.name());
          if (value != null) {
            cells.put(column.name(), simple(value));
          }
        }
        String state = place.line() == 0 ? "closed" : "accepted";
        rows.add(new DeliveredRow(place, state, cells, List.of(), List.of()));
      }
    }
    return rows;
  }

  private Map<Place, Map<String, String>> identifiers(
      Contract contract, RecordType type, Object[] rowKeys) {
    Map<Place, Map<String, String>> opened = new TreeMap<>(IN_ORDER);
    if (!type.identifiers().isEmpty()) {
      Identifiers identifiers = new Identifiers(contract.feed(), type, keys);
      for (Row row : ofKeys(vault.read(FeedTables.vault(contract, type)), rowKeys)) {
        opened.put(
            place(contract.feed(), type.name(), row),
            identifiers.open(row.getAs("sealed_identifiers"), row.getAs("record_key")));
      }
    }
    return opened;
  }

  private static Collection<Row> ofKeys(Dataset<Row> rows, Object[] rowKeys) {
    return rows.where(col("record_key").isin(rowKeys)).collectAsList();
  }

  private static Place place(String feed, String recordType, Row row) {
    return new Place(
        feed,
        recordType,
        row.<Long>getAs("delivery_key"),
        row.<Long>getAs("source_row"),
        row.<Integer>getAs("source_item"));
  }

  /** Numbers and yes or no as such, days and times as text. */
  private static Object simple(Object value) {
    return value instanceof Number number
        ? (number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number)
        : (value instanceof Boolean ? value : value.toString());
  }
}
