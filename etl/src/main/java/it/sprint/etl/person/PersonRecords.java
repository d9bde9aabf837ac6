package it.sprint.etl.person;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import it.sprint.etl.linkage.BlockingRule;
import it.sprint.etl.linkage.BlockingRule.Part;
import it.sprint.etl.linkage.Field;
import it.sprint.etl.linkage.FieldKind;
import it.sprint.etl.linkage.KeyPart;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.linkage.LinkageSchema;
import it.sprint.etl.linkage.Rows;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One row per person of a register: what it says of the person today, and every identifier that it
 * ever gave.
 */
public final class PersonRecords {

  /**
   * {@code person_record} is the key of the person in that register, {@code id} a part of it,
   * {@code content} a fingerprint of its values.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("person_record", DataTypes.StringType, false)
          .add("id", DataTypes.LongType, false)
          .add("source", DataTypes.IntegerType, false)
          .add("values", DataTypes.createArrayType(DataTypes.StringType, true), false)
          .add("content", DataTypes.BinaryType, false);

  private PersonRecords() {}

  /** What of persons is compared, and when. */
  public static LinkageSchema linkageSchema() {
    List<Field> fields =
        List.of(
            Field.of("given_name", FieldKind.GIVEN_NAME),
            Field.of("surname", FieldKind.SURNAME),
            Field.of("birth_date", FieldKind.DATE),
            Field.of("sex", FieldKind.CATEGORY),
            Field.of("citizenship", FieldKind.CATEGORY),
            Field.of("municipality", FieldKind.CATEGORY),
            Field.of("phone", FieldKind.PHONE),
            Field.of("tax_code", FieldKind.IDENTIFIER),
            Field.of("provisional_code", FieldKind.IDENTIFIER),
            Field.of("cui", FieldKind.IDENTIFIER),
            Field.of("permit_number", FieldKind.IDENTIFIER));
    Part given = new Part("given_name", KeyPart.SOUND);
    Part surname = new Part("surname", KeyPart.SOUND);
    Part day = new Part("birth_date", KeyPart.DAY);
    Part year = new Part("birth_date", KeyPart.YEAR);
    Part phone = new Part("phone", KeyPart.SAME);
    return new LinkageSchema(
        fields,
        "citizenship",
        List.of(
            BlockingRule.of(new Part("tax_code", KeyPart.SAME)),
            BlockingRule.of(new Part("provisional_code", KeyPart.SAME)),
            BlockingRule.of(new Part("cui", KeyPart.SAME)),
            BlockingRule.of(new Part("permit_number", KeyPart.SAME)),
            BlockingRule.inAnyOrder(given, surname),
            BlockingRule.of(surname, day),
            BlockingRule.of(given, day),
            BlockingRule.of(surname, year),
            BlockingRule.of(given, year),
            BlockingRule.of(surname, phone),
            BlockingRule.of(given, phone),
            BlockingRule.of(day, phone)));
  }

  /** The live persons of the registers. */
  public static Dataset<Row> of(Dataset<Row> observations, KeyRing keys) {
    return observations
        .groupBy("source", "person_record")
        .agg(
            max("is_live").as("is_live"),
            array_sort(
                    collect_list(
                        struct(
                            col("received_at"),
                            col("delivery_key"),
                            col("source_row"),
                            col("source_item"),
                            col("values"))))
                .as("rows"))
        .where("is_live")
        .select("source", "person_record", "rows")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                persons -> {
                  Mac mac = Mac.of(keys, Purpose.CONTENT);
                  ReferenceLists lists = ReferenceLists.load();
                  return Rows.stream(persons).map(person -> record(person, lists, mac)).iterator();
                },
            Encoders.row(SCHEMA));
  }

  /** The key of a person that is named by it, or by feed and the partner's own number. */
  public static Optional<String> key(String name, KeyRing keys) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return Optional.of(name);
    }
    return PersonSource.all().stream()
        .filter(source -> source.feed().equals(name.substring(0, slash)))
        .findFirst()
        .map(source -> new PersonRecordKeys(keys).of(source, name.substring(slash + 1)));
  }

  /** A person of a register by its key. */
  public static Optional<Side> find(Dataset<Row> records, String key) {
    return records
        .where(col("person_record").equalTo(key))
        .select("source", "values")
        .collectAsList()
        .stream()
        .findFirst()
        .map(row -> new Side(row.getInt(0), Rows.texts(row, 1)));
  }

  private static Row record(Row person, ReferenceLists lists, Mac mac) {
    List<Row> rows = person.getList(2);
    @Nullable String[] values =
        new RegisterPerson(lists, rows.stream().map(row -> Rows.texts(row, 4)).toList()).values();
    String key = person.getString(1);
    return RowFactory.create(
        key, PersonRecordKeys.id(key), person.getInt(0), values, mac.content(values));
  }
}
