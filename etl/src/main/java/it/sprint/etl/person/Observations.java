package it.sprint.etl.person;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.Identifiers;
import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What deliveries say of the registers' persons: one row per accepted row of theirs, and one per
 * earlier row of the same record that only tells whether the record is live still. It holds direct
 * identifiers and is never written.
 */
public record Observations(Contracts contracts, KeyRing keys) {

  /**
   * {@code person_record} is the key of the person in that register, {@code record_key} that of the
   * record; {@code values} has one text an {@link Attribute}, and is null in earlier rows.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("source", DataTypes.IntegerType, false)
          .add("person_record", DataTypes.StringType, false)
          .add("record_key", DataTypes.StringType, false)
          .add("received_at", DataTypes.TimestampType, false)
          .add("delivery_key", DataTypes.LongType, false)
          .add("source_row", DataTypes.LongType, false)
          .add("source_item", DataTypes.IntegerType, false)
          .add("is_live", DataTypes.BooleanType, false)
          .add("values", DataTypes.createArrayType(DataTypes.StringType, true), true);

  private static final String[] PLACE = {"record_key", "delivery_key", "source_row", "source_item"};

  /** All that was ever said. */
  public Dataset<Row> all(Lake lake, Lake vault) {
    return PersonSource.all().stream()
        .map(source -> new Register(source, lake, vault).all())
        .reduce(Dataset::unionAll)
        .orElseThrow();
  }

  /**
   * What these deliveries say.
   *
   * @param deliveries by feed; those of feeds that are no registers say nothing
   */
  public Dataset<Row> of(Map<String, Set<Long>> deliveries, Lake lake, Lake vault) {
    return PersonSource.all().stream()
        .filter(source -> deliveries.containsKey(source.feed()))
        .map(source -> new Register(source, lake, vault).of(deliveries.get(source.feed())))
        .reduce(Dataset::unionAll)
        .orElseGet(() -> lake.spark().createDataFrame(List.of(), SCHEMA));
  }

  /** One register. */
  private final class Register {

    private final PersonSource source;
    private final RecordType type;
    private final Dataset<Row> conformed;
    private final Dataset<Row> sealed;

    private Register(PersonSource source, Lake lake, Lake vault) {
      Contract contract = contracts.of(source.feed());
      this.source = source;
      this.type = contract.recordType(source.recordType());
      this.conformed = source.conformed(contracts, lake);
      this.sealed =
          vault
              .read(FeedTables.vault(contract, type))
              .select(
                  "record_key", "delivery_key", "source_row", "source_item", "sealed_identifiers");
    }

    private Dataset<Row> all() {
      return opened(source, told(conformed, lit(true)).join(sealed, PLACE, "left"));
    }

    private Dataset<Row> of(Set<Long> deliveries) {
      Column isNew = col("delivery_key").isInCollection(deliveries);
      Dataset<Row> keys = conformed.where(isNew).select("record_key").distinct();
      Dataset<Row> rows = conformed.join(keys, new String[] {"record_key"}, "left_semi");
      return opened(source, told(rows, isNew).join(sealed.where(isNew), PLACE, "left"));
    }

    private Dataset<Row> told(Dataset<Row> rows, Column isNew) {
      return rows.where(col(source.personColumn()).isNotNull().and(col("source_row").gt(0)))
          .join(live(rows), "record_key")
          .select(
              lit(source.number()).as("source"),
              col(source.personColumn()).cast("string").as("person_id"),
              col("record_key"),
              col("received_at"),
              col("delivery_key"),
              col("source_row"),
              col("source_item"),
              col("is_live"),
              when(isNew, array(open(type))).as("values"));
    }
  }

  /** Whether the last thing that was said of a record is that it is gone. */
  private static Dataset<Row> live(Dataset<Row> conformed) {
    Column last = struct(col("received_at"), col("delivery_key"), col("source_row"));
    return conformed.groupBy("record_key").agg(not(max_by(col("is_deleted"), last)).as("is_live"));
  }

  private static Column[] open(RecordType type) {
    Set<String> names =
        type.openColumns().stream().map(it -> it.name()).collect(Collectors.toSet());
    return Attribute.all().stream()
        .map(
            attribute ->
                names.contains(attribute.column())
                    ? col(attribute.column()).cast("string")
                    : lit(null).cast("string"))
        .toArray(Column[]::new);
  }

  private Dataset<Row> opened(PersonSource source, Dataset<Row> sealed) {
    KeyRing ring = keys;
    Dataset<Row> ordered =
        sealed.select(
            "source",
            "person_id",
            "record_key",
            "received_at",
            "delivery_key",
            "source_row",
            "source_item",
            "is_live",
            "values",
            "sealed_identifiers");
    String feed = source.feed();
    String recordType = source.recordType();
    return ordered.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              RecordType type = Contracts.load().of(feed).recordType(recordType);
              Identifiers identifiers = new Identifiers(feed, type, ring);
              return new OpenedRows(rows, identifiers, new PersonRecordKeys(ring));
            },
        Encoders.row(SCHEMA));
  }
}
