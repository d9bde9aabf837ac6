package it.sprint.etl.person;

import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.LocalPairs;
import it.sprint.etl.linkage.RecordPairs;
import it.sprint.etl.person.Models.Versioned;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.etl.person.Telling.ToldNow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Compares what is new with the records that share a blocking key, or, with a model that is new,
 * all records with each other.
 */
final class PersonComparison {

  private final PersonVault vault;
  private final Linkage linkage;

  PersonComparison(PersonVault vault, Linkage linkage) {
    this.vault = vault;
    this.linkage = linkage;
  }

  /**
   * The pairs that were found.
   *
   * @param areAll whether all records were compared
   * @param limits how many records blocks may hold, by rule
   */
  record Compared(List<Edge> edges, boolean areAll, List<Integer> limits) {
    Compared {
      edges = List.copyOf(edges);
      limits = List.copyOf(limits);
    }
  }

  /**
   * What records are compared with.
   *
   * @param limits how many records blocks may hold, by rule; empty if not all records were compared
   *     with this model yet
   */
  record Known(Versioned model, List<Integer> limits) {
    Known {
      limits = List.copyOf(limits);
    }
  }

  /** The model in use; none before the first training. */
  Optional<Known> known() {
    return vault
        .models()
        .find()
        .map(model -> new Known(model, vault.blocks().limits(model.version()).orElseGet(List::of)));
  }

  /**
   * Compares.
   *
   * @param register without what is told
   */
  Compared compare(ToldNow told, PersonRegister register, Known known) {
    List<Row> few = told.few();
    // So many news at once are no night's: all is compared, as at first.
    return few == null || known.limits().isEmpty()
        ? all(told, register, known.model())
        : news(few, register, known);
  }

  /** All live records: rows of {@link PersonRecords#SCHEMA}. */
  Dataset<Row> records(ToldNow told, PersonRegister register) {
    Dataset<Row> live =
        told.rows().where("is_live").select("person_record", "id", "source", "values");
    if (register.entries().isEmpty()) {
      return live;
    }
    Dataset<Row> others =
        register.rows().join(told.rows().select("id"), new String[] {"id"}, "left_anti");
    return live.unionAll(vault.records().live(others));
  }

  private Compared all(ToldNow told, PersonRegister register, Versioned model) {
    try (RecordPairs pairs = pairs(told, register, model)) {
      List<Integer> limits = pairs.limits();
      List<Edge> edges = pairs.of(pairs.leftOut(limits));
      vault.blocks().replace(pairs.keys(vault.vault().spark()));
      return new Compared(edges, true, limits);
    }
  }

  private RecordPairs pairs(ToldNow told, PersonRegister register, Versioned model) {
    List<Row> few = told.few();
    if (few != null && register.entries().isEmpty()) {
      return linkage.over(marked(few, true, ToldRows.IS_LIVE), model.model());
    }
    return linkage.over(marked(records(told, register)), model.model());
  }

  private Compared news(List<Row> told, PersonRegister register, Known known) {
    List<Row> values = marked(told, true, ToldRows.IS_NEWS);
    if (values.isEmpty()) {
      return new Compared(List.of(), false, known.limits());
    }
    PersonBlocks.Met met;
    try (LocalPairs pairs = linkage.over(values, known.model().model())) {
      met = vault.blocks().meet(pairs.keys(), known.limits());
    }
    Set<Long> toldIds = new HashSet<>();
    for (Row row : told) {
      toldIds.add(row.getLong(1));
      if (row.getBoolean(ToldRows.IS_LIVE) && !row.getBoolean(ToldRows.IS_NEWS)) {
        values.add(marked(row.getLong(1), row.getInt(2), false, row.get(ToldRows.VALUES)));
      }
    }
    List<Entry> others =
        register.find(met.ids()).values().stream()
            .filter(entry -> entry.isLive() && !toldIds.contains(entry.id()))
            .toList();
    for (Row row : vault.records().few(others)) {
      values.add(marked(row.getLong(1), row.getInt(2), false, row.get(3)));
    }
    try (LocalPairs pairs = linkage.over(values, known.model().model())) {
      return new Compared(pairs.of(met.leftOut()), false, known.limits());
    }
  }

  /** Rows of {@link Linkage#VALUES}, those of which a column is true. */
  private static List<Row> marked(List<Row> told, boolean areNew, int column) {
    List<Row> rows = new ArrayList<>();
    for (Row row : told) {
      if (row.getBoolean(column)) {
        rows.add(marked(row.getLong(1), row.getInt(2), areNew, row.get(ToldRows.VALUES)));
      }
    }
    return rows;
  }

  private static Row marked(long id, int source, boolean isNew, Object values) {
    return RowFactory.create(id, source, isNew, values);
  }

  /** Rows of {@link Linkage#VALUES}, all of them new. */
  static Dataset<Row> marked(Dataset<Row> records) {
    return records.withColumn("is_new", lit(true)).select("id", "source", "is_new", "values");
  }
}
