package it.sprint.etl.feed;

import it.sprint.etl.lake.LakeTable;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.ColumnType;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.RecordType;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The lake's tables that deliveries pass through. */
public final class FeedTables {

  /**
   * One row per record of a delivery, as received, its text sealed; {@code source_row} is its line
   * in the file or its row in the sheet, {@code source_item} its place among the records of its
   * kind on that line.
   */
  public static final LakeTable LANDED =
      new LakeTable(
          "landed",
          new StructType()
              .add("feed", DataTypes.StringType, false)
              .add("delivery_key", DataTypes.LongType, false)
              .add("received_at", DataTypes.TimestampType, false)
              .add("is_correction", DataTypes.BooleanType, false)
              .add("record_type", DataTypes.StringType, false)
              .add("header", DataTypes.StringType, false)
              .add("source_row", DataTypes.LongType, false)
              .add("source_item", DataTypes.IntegerType, false)
              .add("sealed_text", DataTypes.BinaryType, false)
              .add("problem", DataTypes.StringType, true),
          List.of("feed"));

  static final ArrayType REASONS =
      DataTypes.createArrayType(
          new StructType()
              .add("code", DataTypes.StringType, false)
              .add("column", DataTypes.StringType, false)
              .add("details", DataTypes.createArrayType(DataTypes.StringType, false), false),
          false);

  /** One row per rejected record, its text sealed, with all its reasons. */
  public static final LakeTable REJECTED =
      new LakeTable(
          "rejected",
          new StructType()
              .add("feed", DataTypes.StringType, false)
              .add("delivery_key", DataTypes.LongType, false)
              .add("received_at", DataTypes.TimestampType, false)
              .add("record_type", DataTypes.StringType, false)
              .add("source_row", DataTypes.LongType, false)
              .add("source_item", DataTypes.IntegerType, false)
              .add("header", DataTypes.StringType, false)
              .add("sealed_text", DataTypes.BinaryType, false)
              .add("reasons", REASONS, false),
          List.of("feed"));

  private static final DataType MONEY = DataTypes.createDecimalType(20, 4);

  private FeedTables() {}

  /**
   * One row per accepted record of a kind, and one with line 0 for each record that a snapshot no
   * longer holds: where it came from, its typed columns but those that tell who somebody is, and a
   * fingerprint of all of them.
   */
  public static LakeTable conformed(Contract contract, RecordType type) {
    return new LakeTable(
        "conformed/" + contract.feed() + "/" + type.name(), withColumns(places(), type));
  }

  /**
   * One row per accepted record of a kind that has direct identifiers: those, sealed. It lies in
   * the vault, apart from the lake.
   */
  public static LakeTable vault(Contract contract, RecordType type) {
    return new LakeTable(
        contract.feed() + "/" + type.name(),
        new StructType()
            .add("record_key", DataTypes.StringType, false)
            .add("delivery_key", DataTypes.LongType, false)
            .add("received_at", DataTypes.TimestampType, false)
            .add("source_row", DataTypes.LongType, false)
            .add("source_item", DataTypes.IntegerType, false)
            .add("sealed_identifiers", DataTypes.BinaryType, false));
  }

  /**
   * One row per validated record: the conformed columns, then what else is known of it. An
   * underscore sets these names apart from a contract's columns.
   */
  static StructType validated(RecordType type) {
    return withColumns(places(), type)
        .add("_sealed_identifiers", DataTypes.BinaryType, true)
        .add("_reasons", REASONS, false)
        .add("_warnings", REASONS, false)
        .add("_groups", GroupMembers.OF_ROW, false);
  }

  private static StructType places() {
    return new StructType()
        .add("record_key", DataTypes.StringType, true)
        .add("delivery_key", DataTypes.LongType, false)
        .add("received_at", DataTypes.TimestampType, false)
        .add("source_row", DataTypes.LongType, false)
        .add("source_item", DataTypes.IntegerType, false)
        .add("content", DataTypes.BinaryType, true)
        .add("is_deleted", DataTypes.BooleanType, false);
  }

  private static StructType withColumns(StructType start, RecordType type) {
    StructType schema = start;
    for (Column column : type.openColumns()) {
      schema = schema.add(column.name(), sparkType(column.type()), true);
    }
    return schema;
  }

  private static DataType sparkType(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> MONEY;
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }
}
