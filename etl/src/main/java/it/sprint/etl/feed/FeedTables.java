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
   * One row per record of a delivery, as received; {@code source_row} is its line in the file or
   * its row in the sheet, {@code source_item} its place among the records of its kind on that line.
   */
  public static final LakeTable LANDED =
      new LakeTable(
          "landed",
          new StructType()
              .add("feed", DataTypes.StringType, false)
              .add("delivery_key", DataTypes.LongType, false)
              .add("received_at", DataTypes.TimestampType, false)
              .add("record_type", DataTypes.StringType, false)
              .add("header", DataTypes.StringType, false)
              .add("source_row", DataTypes.LongType, false)
              .add("source_item", DataTypes.IntegerType, false)
              .add("text", DataTypes.StringType, false)
              .add("problem", DataTypes.StringType, true),
          List.of("feed"));

  private static final ArrayType REASONS =
      DataTypes.createArrayType(
          new StructType()
              .add("code", DataTypes.StringType, false)
              .add("column", DataTypes.StringType, false)
              .add("details", DataTypes.createArrayType(DataTypes.StringType, false), false),
          false);

  /** One row per rejected record, with all its reasons. */
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
              .add("text", DataTypes.StringType, false)
              .add("reasons", REASONS, false),
          List.of("feed"));

  private static final DataType MONEY = DataTypes.createDecimalType(20, 4);

  private FeedTables() {}

  /** One row per accepted record of a kind: its typed columns and where it came from. */
  public static LakeTable conformed(Contract contract, RecordType type) {
    StructType schema =
        new StructType()
            .add("delivery_key", DataTypes.LongType, false)
            .add("received_at", DataTypes.TimestampType, false)
            .add("source_row", DataTypes.LongType, false)
            .add("source_item", DataTypes.IntegerType, false);
    return new LakeTable(
        "conformed/" + contract.feed() + "/" + type.name(), withColumns(schema, type));
  }

  /**
   * One row per validated record: the conformed columns, then what was found wrong. An underscore
   * sets these names apart from a contract's columns.
   */
  static StructType validated(Contract contract, RecordType type) {
    return conformed(contract, type)
        .schema()
        .add("_text", DataTypes.StringType, false)
        .add("_reasons", REASONS, false)
        .add("_warnings", REASONS, false);
  }

  private static StructType withColumns(StructType start, RecordType type) {
    StructType schema = start;
    for (Column column : type.columns()) {
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
