package it.sprint.etl.person;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.Identifiers;
import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
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
 * What the registers say of persons, and when they said it: one row per accepted row of a register.
 * It holds direct identifiers and is never written. {@code person_record} is the key of the person
 * in that register.
 */
public record Observations(Contracts contracts, KeyRing keys) {

  /** {@code values} has one text an {@link Attribute}. */
  static final StructType SCHEMA =
      new StructType()
          .add("source", DataTypes.IntegerType, false)
          .add("person_record", DataTypes.StringType, false)
          .add("received_at", DataTypes.TimestampType, false)
          .add("delivery_key", DataTypes.LongType, false)
          .add("source_row", DataTypes.LongType, false)
          .add("source_item", DataTypes.IntegerType, false)
          .add("is_live", DataTypes.BooleanType, false)
          .add("values", DataTypes.createArrayType(DataTypes.StringType, true), false);

  private static final String[] PLACE = {"record_key", "delivery_key", "source_row", "source_item"};

  /** All registers' rows. */
  public Dataset<Row> of(Lake lake, Lake vault) {
    return PersonSource.all().stream()
        .map(source -> of(source, lake, vault))
        .reduce(Dataset::unionAll)
        .orElseThrow();
  }

  private Dataset<Row> of(PersonSource source, Lake lake, Lake vault) {
    Contract contract = contracts.of(source.feed());
    RecordType type = contract.recordType(source.recordType());
    Dataset<Row> conformed = lake.read(FeedTables.conformed(contract, type));
    Dataset<Row> rows =
        conformed
            .where(col(source.personColumn()).isNotNull().and(col("source_row").gt(0)))
            .join(live(conformed), "record_key")
            .select(
                lit(source.number()).as("source"),
                col(source.personColumn()).cast("string").as("person_id"),
                col("received_at"),
                col("delivery_key"),
                col("source_row"),
                col("source_item"),
                col("is_live"),
                array(open(type)).as("values"),
                col("record_key"));
    Dataset<Row> sealed =
        vault
            .read(FeedTables.vault(contract, type))
            .select(
                "record_key", "delivery_key", "source_row", "source_item", "sealed_identifiers");
    return opened(source, rows.join(sealed, PLACE, "left"));
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
            "received_at",
            "delivery_key",
            "source_row",
            "source_item",
            "is_live",
            "values",
            "record_key",
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
