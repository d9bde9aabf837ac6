package it.sprint.etl.star;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonTables;
import it.sprint.warehouse.reference.ListTable;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.KeyRing;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The views that the star's functions ask: one for each kind of record, such as {@code
 * polo_desk_need}, with what counts of it, and with {@code person_key} where it names a person; the
 * same with what was deleted, {@code gone_…}, and with every revision, {@code every_…}; one for
 * each reference list, {@code reference_…}; what the database told, {@code entered_…} and {@code
 * ledger_…}; and the linked persons, {@code linked_person}.
 *
 * <p>Cells that name a member of a reference list hold its code, or null where the list has none;
 * beside a partner's own code of a need or service stands ours, {@code need} or {@code service}.
 *
 * <p>A person of whom the register does not tell has a key of its own, below 0; nobody has 0. What
 * is about persons whose data are restricted does not count: it stands in {@code gone_…} only.
 */
final class StarViews {

  static final String TOUCHED = "touched_";
  static final String GONE = "gone_";
  static final String EVERY = "every_";
  private static final String RECORD = "_record";
  private static final String IS_RESTRICTED = "_is_restricted";

  private final Lake lake;
  private final KeyRing keys;
  private final Map<String, Boolean> kept = new ConcurrentHashMap<>();

  StarViews(Lake lake, KeyRing keys) {
    this.lake = lake;
    this.keys = keys;
  }

  Lake lake() {
    return lake;
  }

  /**
   * The records of a kind as they are now, those that are deleted, and all that was ever said.
   *
   * @param asked the views that are wanted: one that nobody asks would only take room
   */
  void current(Kind kind, Set<String> asked) {
    Revisions revisions = new Revisions(lake);
    String view = kind.view();
    boolean isGoneAsked = asked.contains(GONE + view);
    if (asked.contains(view) || isGoneAsked) {
      Dataset<Row> current = told(revisions.current(kind), kind);
      put(view, current.where(not(col(IS_RESTRICTED))));
      if (isGoneAsked) {
        Dataset<Row> deleted = told(revisions.deleted(kind), kind);
        put(GONE + view, deleted.unionByName(current.where(col(IS_RESTRICTED))));
      }
    }
    if (asked.contains(EVERY + view)) {
      Dataset<Row> every = told(lake.read(kind.conformed()), kind);
      put(EVERY + view, every.where(not(col(IS_RESTRICTED))));
    }
  }

  /**
   * Puts down the records of a kind, if they are few: the functions that ask them then plan less.
   * Those of many deliveries are read as often as they are asked.
   */
  void keep(Kind kind) {
    if (lake.isSmall(kind.conformed())) {
      kept.computeIfAbsent(
          kind.view(),
          name -> {
            kind.views().stream()
                .filter(lake.spark().catalog()::tableExists)
                .forEach(view -> put(view, lake.spark().table(view).localCheckpoint()));
            return true;
          });
    }
  }

  /** Revisions of a kind of which there are news. */
  void touched(Kind kind, Dataset<Row> revisions) {
    // Put down: queries that ask it shall not hold all that it is made of.
    put(TOUCHED + kind.view(), lake.putDown(kind.conformed(), told(revisions, kind)));
  }

  /** A table of the star under its own name. */
  void table(StarTable table, Dataset<Row> rows) {
    rows.createOrReplaceTempView(table.name());
  }

  private static void put(String view, Dataset<Row> rows) {
    rows.drop(IS_RESTRICTED).createOrReplaceTempView(view);
  }

  /** With our codes and persons, and whether the person's data are restricted. */
  private Dataset<Row> told(Dataset<Row> rows, Kind kind) {
    Dataset<Row> coded = new OurCodes(kind.type()).in(rows);
    return kind.person()
        .map(person -> withPerson(coded, person))
        .orElseGet(() -> coded.withColumn(IS_RESTRICTED, lit(false)));
  }

  private Dataset<Row> withPerson(Dataset<Row> rows, Kind.PersonColumn person) {
    RecordId recordId = new RecordId(keys, person.source());
    Column id =
        udf((UDF1<String, Long>) recordId::of, DataTypes.LongType)
            .apply(col(person.column()).cast("string"));
    Dataset<Row> register =
        lake.read(PersonTables.REGISTER)
            .where("is_live or is_restricted")
            .select(
                col("id").as(RECORD),
                col("person_key").as("_person"),
                col("is_restricted").as("_restricted"));
    return rows.withColumn(RECORD, id)
        .join(register, new String[] {RECORD}, "left")
        .withColumn(IS_RESTRICTED, coalesce(col("_restricted"), lit(false)))
        .withColumn("person_key", coalesce(col("_person"), negate(col(RECORD)), lit(0L)))
        .drop(RECORD, "_person", "_restricted");
  }

  /** The reference lists, all values of which are texts. */
  void lists() {
    for (ListTable list : ReferenceLists.load().tables()) {
      StructType schema = new StructType();
      for (String column : list.columns()) {
        schema = schema.add(column, DataTypes.StringType, true);
      }
      lake.spark()
          .createDataFrame(
              list.rows().stream().map(row -> RowFactory.create(row.toArray())).toList(), schema)
          .createOrReplaceTempView("reference_" + list.name());
    }
  }

  /** What was taken from the database. */
  void taken() {
    for (TakenTables.Taken taken : TakenTables.all()) {
      lake.read(taken.table()).createOrReplaceTempView(taken.view());
    }
  }

  /** Persons about whom anything may be new. */
  void touchedPersons(Set<Long> persons) {
    lake.spark()
        .createDataFrame(
            persons.stream().map(RowFactory::create).toList(),
            StructType.fromDDL("person_key bigint not null"))
        .createOrReplaceTempView(TOUCHED + "person");
  }
}
