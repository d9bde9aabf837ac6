package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.person.Models.Versioned;
import it.sprint.etl.person.WaitingPairs.RecordOfRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Links the registers' persons: compares what is new or changed with all, puts records together and
 * gives persons their keys.
 */
public final class PersonLinking {

  private final Lake lake;
  private final Models models;
  private final Constraints decisions;
  private final Linkage linkage;

  /**
   * A linking of one lake.
   *
   * @param decisions what people decided of pairs of records
   * @param progress told of what is left out
   */
  public PersonLinking(Lake lake, Models models, Constraints decisions, Consumer<String> progress) {
    this.lake = lake;
    this.models = models;
    this.decisions = decisions;
    this.linkage = new Linkage(PersonRecords.linkageSchema(), progress);
  }

  /**
   * What was linked.
   *
   * @param compared records that were new, or said something new
   * @param alarms persons that look wrong, a line each
   */
  public record Linked(
      long records, long compared, long persons, List<PersonChange> changes, List<String> alarms) {
    public Linked {
      changes = List.copyOf(changes);
      alarms = List.copyOf(alarms);
    }
  }

  /**
   * Links the records; without a model in use, first learns one from them.
   *
   * @param records as {@link PersonRecords} has them
   */
  public Linked link(Dataset<Row> records, Instant at) {
    Dataset<Row> kept = records.cache();
    try {
      long count = kept.count();
      Versioned model = models.find().orElseGet(() -> train(kept, count, at));
      Dataset<Row> marked = marked(kept, model.version()).cache();
      // Counted before anything is written: what Spark keeps of a table goes when it is written to.
      long compared = marked.where("is_new").count();
      List<Edge> edges = edges(marked, model);
      marked.unpersist();
      List<Row> persons = kept.select("person_record", "id", "source", "content").collectAsList();
      List<Row> before = lake.read(PersonTables.REGISTER).collectAsList();
      Clusters clusters = Clusters.of(edges, Linkage.LEAST_LINKED, decisions);
      PersonKeys keys = keys(persons, clusters, before);
      append(keys.changes(), reason(compared, count), at);
      waiting(persons, keys, edges);
      register(persons, keys, before);
      return new Linked(
          count,
          compared,
          new HashSet<>(keys.keys().values()).size(),
          keys.changes(),
          Alarms.of(clusters, edges, byNumber(persons, keys)));
    } finally {
      kept.unpersist();
    }
  }

  /** Why records may have moved: with nothing to compare only a decision can have moved them. */
  private static String reason(long compared, long records) {
    if (compared == 0) {
      return "decision";
    }
    return compared == records ? "training" : "records";
  }

  /** Learns a new model from the records and puts it into use; the next linking compares all. */
  public Versioned train(Dataset<Row> records, long count, Instant at) {
    return models.add(linkage.train(values(records.withColumn("is_new", lit(true)))), count, at);
  }

  private static Dataset<Row> values(Dataset<Row> records) {
    return records.select("id", "source", "is_new", "values");
  }

  /** Whether each record says something new; with another model, all do. */
  private Dataset<Row> marked(Dataset<Row> records, int model) {
    Dataset<Row> edges = lake.read(PersonTables.EDGES);
    boolean isOtherModel =
        edges.isEmpty() || !edges.where(col("model_version").notEqual(model)).isEmpty();
    Dataset<Row> known =
        lake.read(PersonTables.REGISTER)
            .where(col("is_live").and(lit(!isOtherModel)))
            .select(col("person_record"), col("content").as("known_content"));
    return records
        .join(known, new String[] {"person_record"}, "left")
        .withColumn("is_new", not(col("content").eqNullSafe(col("known_content"))))
        .drop("known_content");
  }

  /** The pairs of all records: those of what is new, and those that were known and still hold. */
  private List<Edge> edges(Dataset<Row> marked, Versioned model) {
    List<Edge> edges = new ArrayList<>();
    if (!marked.where("is_new").isEmpty()) {
      edges.addAll(linkage.pairs(values(marked), model.model()));
    }
    Dataset<Row> unchanged = marked.where(not(col("is_new"))).select("id");
    lake.read(PersonTables.EDGES)
        .where(col("model_version").equalTo(model.version()))
        .join(unchanged.withColumnRenamed("id", "id_a"), "id_a")
        .join(unchanged.withColumnRenamed("id", "id_b"), "id_b")
        .select("id_a", "id_b", "weight", "hold")
        .collectAsList()
        .forEach(
            row ->
                edges.add(
                    new Edge(
                        row.getLong(0), row.getLong(1), row.getDouble(2), Hold.of(row.getInt(3)))));
    List<Row> rows = new ArrayList<>();
    for (Edge edge : edges) {
      rows.add(
          RowFactory.create(
              edge.a(), edge.b(), edge.weight(), edge.hold().number(), model.version()));
    }
    lake.replaceAll(
        PersonTables.EDGES, lake.spark().createDataFrame(rows, PersonTables.EDGES.schema()));
    return edges;
  }

  private static Map<Long, Long> byNumber(List<Row> persons, PersonKeys keys) {
    Map<Long, Long> byNumber = new HashMap<>();
    persons.forEach(row -> byNumber.put(row.getLong(1), keys.keys().get(row.getString(0))));
    return byNumber;
  }

  private static PersonKeys keys(List<Row> persons, Clusters clusters, List<Row> register) {
    Map<Long, List<String>> groups = new TreeMap<>();
    for (Row row : persons) {
      groups
          .computeIfAbsent(clusters.of(row.getLong(1)), missing -> new ArrayList<>())
          .add(row.getString(0));
    }
    Map<String, Long> before = new HashMap<>();
    long lastKey = 0;
    for (Row row : register) {
      before.put(row.getString(0), row.getLong(3));
      lastKey = Math.max(lastKey, row.getLong(3));
    }
    return PersonKeys.of(before, groups.values(), lastKey);
  }

  private void waiting(List<Row> persons, PersonKeys keys, List<Edge> edges) {
    Map<Long, RecordOfRegister> byNumber = new HashMap<>();
    for (Row row : persons) {
      byNumber.put(row.getLong(1), new RecordOfRegister(row.getString(0), row.getInt(2)));
    }
    List<Row> rows = new WaitingPairs(byNumber, keys.keys()).of(edges);
    lake.replaceAll(
        PersonTables.PAIRS, lake.spark().createDataFrame(rows, PersonTables.PAIRS.schema()));
  }

  private void append(List<PersonChange> changes, String reason, Instant at) {
    List<Row> rows =
        changes.stream()
            .map(
                change ->
                    RowFactory.create(
                        at,
                        change.kind().code(),
                        change.fromKey(),
                        change.toKey(),
                        change.records(),
                        reason))
            .toList();
    // The first time, the table is made.
    if (!rows.isEmpty() || lake.read(PersonTables.CHANGES).isEmpty()) {
      lake.append(
          PersonTables.CHANGES, lake.spark().createDataFrame(rows, PersonTables.CHANGES.schema()));
    }
  }

  /** Records that are gone keep their key, should they come back. */
  private void register(List<Row> persons, PersonKeys keys, List<Row> before) {
    List<Row> rows = new ArrayList<>();
    Set<String> live = new HashSet<>();
    for (Row row : persons) {
      String key = row.getString(0);
      live.add(key);
      rows.add(
          RowFactory.create(
              key, row.getLong(1), row.getInt(2), keys.keys().get(key), true, row.getAs(3)));
    }
    for (Row row : before) {
      if (!live.contains(row.getString(0))) {
        rows.add(
            RowFactory.create(
                row.getString(0),
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                false,
                row.getAs(5)));
      }
    }
    lake.replaceAll(
        PersonTables.REGISTER, lake.spark().createDataFrame(rows, PersonTables.REGISTER.schema()));
  }
}
