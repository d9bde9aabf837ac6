package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.linkage.name.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Counts how common names and other words are, by origin. */
final class FrequencyCount {

  /** Values of fewer records than one in this many are not told apart from rarer ones. */
  private static final double RAREST = 20_000;

  private static final int NO_ORIGIN = -1;

  private static final String RECORDS = "records";

  private static final StructType VALUE =
      new StructType()
          .add("origin", DataTypes.StringType, false)
          .add("value", DataTypes.StringType, false);

  private FrequencyCount() {}

  static Frequencies of(LinkageSchema schema, Dataset<Row> entries, long records) {
    int origin = schema.findOrigin().orElse(NO_ORIGIN);
    List<Field> fields = schema.fields();
    double least = Math.max(2, records / RAREST);
    List<Row> counted =
        entries
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows ->
                        Rows.stream(rows)
                            .flatMap(row -> values(Rows.texts(row, 3), fields, origin))
                            .iterator(),
                Encoders.row(VALUE))
            .groupBy("origin", "value")
            .count()
            .where(col("count").geq(lit(least)).or(col("value").equalTo(RECORDS)))
            .collectAsList();
    Map<String, Long> ofOrigin = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Row row : counted) {
      if (row.getString(1).equals(RECORDS)) {
        ofOrigin.put(row.getString(0), row.getLong(2));
      } else {
        counts.put(row.getString(1), row.getLong(2));
      }
    }
    return new Frequencies(ofOrigin, counts);
  }

  private static Stream<Row> values(
      List<@Nullable String> texts, List<Field> fields, int originField) {
    String own = originField == NO_ORIGIN ? null : texts.get(originField);
    List<Row> values = new ArrayList<>();
    add(Frequencies.ALL, texts, fields, values);
    if (own != null) {
      add(own.split("\\|", -1)[0], texts, fields, values);
    }
    return values.stream();
  }

  private static void add(
      String origin, List<@Nullable String> texts, List<Field> fields, List<Row> values) {
    values.add(RowFactory.create(origin, RECORDS));
    for (int i = 0; i < fields.size(); i++) {
      String text = texts.get(i);
      FieldKind kind = fields.get(i).kind();
      if (text != null && kind.isName()) {
        PersonName name = PersonName.read(text);
        values.add(
            RowFactory.create(origin, Frequencies.key(i, origin, Frequencies.ofWords(name))));
        values.add(
            RowFactory.create(origin, Frequencies.key(i, origin, Frequencies.ofSound(name))));
      } else if (text != null && (kind == FieldKind.CATEGORY || kind == FieldKind.POSTCODE)) {
        String value = text.split("\\|", -1)[0];
        values.add(RowFactory.create(origin, Frequencies.key(i, origin, value)));
      }
    }
  }
}
