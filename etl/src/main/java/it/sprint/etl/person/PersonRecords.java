package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.warehouse.secret.KeyRing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the registers say of their persons, one row per person of a register; it lies sealed in the
 * vault and is opened here.
 */
public final class PersonRecords {

  /**
   * {@code person_record} is the key of the person in that register, {@code id} a part of it;
   * {@code values} are those that {@link PersonSchema} compares.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("person_record", DataTypes.StringType, false)
          .add("id", DataTypes.LongType, false)
          .add("source", DataTypes.IntegerType, false)
          .add("values", DataTypes.createArrayType(DataTypes.StringType, true), false);

  private static final StructType HISTORIES =
      new StructType()
          .add("id", DataTypes.LongType, false)
          .add("source", DataTypes.IntegerType, false)
          .add("history", DataTypes.BinaryType, false);

  private static final String[] WHICH = {"id", "said_in"};

  private static final StructType FEW =
      StructType.fromDDL("id bigint not null, said_in bigint not null");

  private final Lake vault;
  private final KeyRing keys;

  public PersonRecords(Lake vault, KeyRing keys) {
    this.vault = vault;
    this.keys = keys;
  }

  /** The key of a person that is named by it, or by feed and the partner's own number. */
  public Optional<String> key(String name) {
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
  public Optional<Side> find(Dataset<Row> register, String key) {
    return live(register.where(col("person_record").equalTo(key))).collectAsList().stream()
        .findFirst()
        .map(row -> new Side(row.getInt(2), Rows.texts(row, 3)));
  }

  /**
   * The live persons.
   *
   * @param register rows of {@link PersonTables#REGISTER}: all, or those that are wanted
   */
  public Dataset<Row> live(Dataset<Row> register) {
    KeyRing ring = keys;
    return rows(register.where("is_live"), "sealed_values")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  SealedRecords sealed = new SealedRecords(ring);
                  return Rows.stream(rows)
                      .map(
                          row ->
                              RowFactory.create(
                                  row.get(0),
                                  row.get(1),
                                  row.get(2),
                                  Rows.list(sealed.values(row.getAs(3), row.getString(0)))))
                      .iterator();
                },
            Encoders.row(SCHEMA));
  }

  /** The histories of the live persons: id, source, and the opened history as JSON. */
  Dataset<Row> histories(Dataset<Row> register) {
    KeyRing ring = keys;
    return rows(register.where("is_live"), "sealed_history")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  SealedRecords sealed = new SealedRecords(ring);
                  return Rows.stream(rows)
                      .map(
                          row ->
                              RowFactory.create(
                                  row.get(1),
                                  row.get(2),
                                  sealed.history(row.getAs(3), row.getString(0)).toJson()))
                      .iterator();
                },
            Encoders.row(HISTORIES));
  }

  /** The rows that the register names. */
  private Dataset<Row> rows(Dataset<Row> register, String column) {
    return vault
        .read(PersonTables.RECORDS)
        .join(register.select("id", "said_in"), WHICH, "left_semi")
        .select("person_record", "id", "source", column);
  }

  /** What is sealed of all records that the register names, and whether they are live. */
  Dataset<Row> sealed(Dataset<Row> register) {
    return vault
        .read(PersonTables.RECORDS)
        .select("id", "said_in", "sealed_values", "sealed_history")
        .join(register.select("person_record", "id", "said_in", "is_live"), WHICH)
        .drop(WHICH);
  }

  /** What is sealed of a few records: id, person_record, sealed_values, sealed_history. */
  List<Row> sealed(Collection<Entry> entries) {
    return of(entries, "sealed_values", "sealed_history");
  }

  private List<Row> of(Collection<Entry> entries, String... columns) {
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Row> which =
        entries.stream().map(entry -> RowFactory.create(entry.id(), entry.saidIn())).toList();
    Dataset<Row> few = vault.spark().createDataFrame(which, FEW);
    return vault
        .read(PersonTables.RECORDS)
        .join(few, WHICH, "left_semi")
        .select(
            "id",
            Stream.concat(Stream.of("person_record"), Stream.of(columns)).toArray(String[]::new))
        .collectAsList();
  }

  /** A few live persons: rows of {@link #SCHEMA}. */
  List<Row> few(Collection<Entry> entries) {
    SealedRecords sealed = new SealedRecords(keys);
    // Opening them is what takes time.
    return of(entries, "source", "sealed_values").parallelStream()
        .map(
            row ->
                RowFactory.create(
                    row.get(1),
                    row.get(0),
                    row.get(2),
                    Rows.list(sealed.values(row.getAs(3), row.getString(1)))))
        .toList();
  }

  /** The history of a few persons, by their numbers. */
  Map<Long, PersonHistory> histories(Collection<Entry> entries) {
    SealedRecords sealed = new SealedRecords(keys);
    Map<Long, PersonHistory> histories = new HashMap<>();
    for (Row row : of(entries, "sealed_history")) {
      histories.put(row.getLong(0), sealed.history(row.getAs(2), row.getString(1)));
    }
    return histories;
  }

  /** Keeps what is new. */
  void append(Telling.ToldNow told, long run) {
    if (told.all().stream().anyMatch(row -> row.getBoolean(ToldRows.IS_SAID))) {
      vault.append(
          PersonTables.RECORDS, told.rows().where("is_said").withColumn("said_in", lit(run)));
    }
  }
}
