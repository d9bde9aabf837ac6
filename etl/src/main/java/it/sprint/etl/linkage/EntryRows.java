package it.sprint.etl.linkage;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Records as Spark's rows. */
final class EntryRows {

  private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType, true);

  /** One row per record as it comes: its number, its register and one text a field. */
  static final StructType VALUES = rowsWith("values");

  /** One row per record; {@code traits} as {@link Traits} writes them. */
  static final StructType ENTRIES = rowsWith("traits");

  private EntryRows() {}

  private static StructType rowsWith(String texts) {
    return new StructType()
        .add("id", DataTypes.LongType, false)
        .add("source", DataTypes.IntegerType, false)
        .add("is_new", DataTypes.BooleanType, false)
        .add(texts, TEXTS, false);
  }

  /** Brings the values of records into the form in which they are compared. */
  static Dataset<Row> standardised(
      Dataset<Row> values, LinkageSchema schema, Set<String> defaultIdentifiers) {
    List<Field> fields = schema.fields();
    return values.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              Traits traits = new Traits(fields, defaultIdentifiers);
              return Rows.stream(rows).map(row -> standardised(row, traits)).iterator();
            },
        Encoders.row(ENTRIES));
  }

  /** Brings the values of few records into the form in which they are compared. */
  static List<Row> standardised(
      List<Row> values, LinkageSchema schema, Set<String> defaultIdentifiers) {
    Traits traits = new Traits(schema.fields(), defaultIdentifiers);
    return values.stream().map(row -> standardised(row, traits)).toList();
  }

  private static Row standardised(Row row, Traits traits) {
    return RowFactory.create(
        row.getLong(0), row.getInt(1), row.getBoolean(2), Rows.list(traits.of(Rows.texts(row, 3))));
  }

  /** Reads the number, the register, and from there on what {@link #ENTRIES} says. */
  static Entry read(Row row, int from, List<Field> fields, BlockingKeys keys) {
    @Nullable Object[] traits = Entry.read(fields, Rows.texts(row, from + 3));
    return new Entry(row.getLong(from), row.getInt(from + 1), traits, keys.of(traits));
  }
}
