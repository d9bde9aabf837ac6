package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.warehouse.secret.KeyRing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Takes the news of persons: rows of {@link ToldRows#SCHEMA}. Few are taken in this process, for
 * what Spark needs to begin takes longer than that.
 */
final class Telling {

  /** A night brings hundreds of rows, a first run a million. */
  private static final int FEW = 20_000;

  private static final Column[] NEWS = {
    col("record_key"),
    col("received_at"),
    col("delivery_key"),
    col("source_row"),
    col("source_item"),
    col("is_live"),
    col("values")
  };

  private static final StructType PERSONS =
      StructType.fromDDL("source int not null, person_record string not null");

  private final PersonRecords records;
  private final PersonRegister register;
  private final Set<String> restricted;
  private final KeyRing keys;

  Telling(PersonVault vault, PersonRegister register, Set<String> restricted) {
    this.records = vault.records();
    this.register = register;
    this.restricted = restricted;
    this.keys = vault.keys();
  }

  /**
   * What was told.
   *
   * @param rows as Spark's, whose source may be written to
   * @param few the same rows if they are few
   * @param all the same rows without what is sealed, and without values
   */
  record ToldNow(Dataset<Row> rows, @Nullable List<Row> few, List<Row> all) {}

  /** Takes what is new, and what is restricted or free again. */
  ToldNow take(Dataset<Row> observations) {
    List<Row> first = observations.select(columns()).limit(FEW + 1).collectAsList();
    if (first.size() > FEW) {
      // What is kept of it must not go when the table that it comes from is written to.
      Dataset<Row> told = many(observations).localCheckpoint();
      return new ToldNow(
          told, null, told.drop("sealed_values", "sealed_history", "values").collectAsList());
    }
    List<Row> told = few(first);
    return new ToldNow(
        observations.sparkSession().createDataFrame(told, ToldRows.SCHEMA), told, told);
  }

  private static Column[] columns() {
    List<Column> columns = new ArrayList<>(List.of(col("source"), col("person_record")));
    columns.addAll(List.of(NEWS));
    return columns.toArray(Column[]::new);
  }

  /** The news of one person. */
  private record Person(int source, List<Row> news) {}

  private List<Row> few(List<Row> observations) {
    Map<String, Person> news = new TreeMap<>();
    for (Row row : observations) {
      List<Object> told = new ArrayList<>();
      for (int column = 2; column < row.length(); column++) {
        told.add(row.get(column));
      }
      news.computeIfAbsent(
              row.getString(1), missing -> new Person(row.getInt(0), new ArrayList<>()))
          .news()
          .add(RowFactory.create(told.toArray()));
    }
    for (Entry entry : toggled()) {
      news.computeIfAbsent(
          entry.record(), missing -> new Person(entry.source(), new ArrayList<>()));
    }
    Map<Long, Row> stored = stored(news.keySet());
    List<Row> rows = new ArrayList<>();
    news.forEach(
        (record, person) -> {
          Entry known = register.find(PersonRecordKeys.id(record));
          Row sealed = stored.get(PersonRecordKeys.id(record));
          rows.add(
              RowFactory.create(
                  person.source(),
                  record,
                  Rows.list(person.news()),
                  known != null && known.isLive(),
                  sealed == null ? null : sealed.getAs(2),
                  sealed == null ? null : sealed.getAs(3)));
        });
    List<Row> told = new ArrayList<>();
    new ToldRows(rows.iterator(), keys, restricted).forEachRemaining(told::add);
    return told;
  }

  /** What is sealed of these records, as far as they are known. */
  private Map<Long, Row> stored(Set<String> wanted) {
    List<Entry> known = new ArrayList<>();
    for (String record : wanted) {
      Entry entry = register.find(PersonRecordKeys.id(record));
      if (entry != null) {
        known.add(entry);
      }
    }
    Map<Long, Row> stored = new HashMap<>();
    records.sealed(known).forEach(row -> stored.put(row.getLong(0), row));
    return stored;
  }

  /** Records that are no longer used, or used again, without any news of them. */
  private List<Entry> toggled() {
    return register.entries().stream()
        .filter(entry -> entry.isRestricted() != restricted.contains(entry.record()))
        .toList();
  }

  private Dataset<Row> many(Dataset<Row> observations) {
    Dataset<Row> toggled =
        observations
            .sparkSession()
            .createDataFrame(
                toggled().stream()
                    .map(entry -> RowFactory.create(entry.source(), entry.record()))
                    .toList(),
                PERSONS);
    KeyRing ring = keys;
    Set<String> notUsed = restricted;
    return observations
        .unionByName(toggled, true)
        .groupBy("source", "person_record")
        .agg(collect_list(when(col("record_key").isNotNull(), struct(NEWS))).as("news"))
        .join(records.sealed(register.rows()), new String[] {"person_record"}, "left")
        .select("source", "person_record", "news", "is_live", "sealed_values", "sealed_history")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new ToldRows(rows, ring, notUsed),
            Encoders.row(ToldRows.SCHEMA));
  }
}
