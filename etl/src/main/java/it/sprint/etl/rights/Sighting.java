package it.sprint.etl.rights;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A row in which a person was found, and where it stands.
 *
 * @param line its line in the delivery; 0 for the row that closes a record
 * @param recordKey the key of the row, if it has a whole one
 * @param isAnothers whether the row has the number of somebody else, and holds a code of the person
 */
public record Sighting(
    String feed,
    String recordType,
    long deliveryKey,
    long line,
    int item,
    @Nullable String recordKey,
    boolean isAnothers) {

  static final StructType SCHEMA =
      new StructType()
          .add("feed", DataTypes.StringType, false)
          .add("record_type", DataTypes.StringType, false)
          .add("delivery_key", DataTypes.LongType, false)
          .add("source_row", DataTypes.LongType, false)
          .add("source_item", DataTypes.IntegerType, false)
          .add("record_key", DataTypes.StringType, true)
          .add("is_anothers", DataTypes.BooleanType, false);

  static Sighting of(Row row) {
    return new Sighting(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getInt(4),
        row.getString(5),
        row.getBoolean(6));
  }

  /** Where it stands among landed and rejected rows. */
  public Place place() {
    return new Place(feed, recordType, deliveryKey, line, item);
  }

  /** Where a row stands. */
  public record Place(String feed, String recordType, long deliveryKey, long line, int item) {}
}
