package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The identifiers that offices write where a form wants one and they have none, or where those of a
 * family have one document: those that several records share of which each contradicts all others.
 * They tell nobody from anybody.
 */
record DefaultIdentifiers(LinkageSchema schema, Set<Integer> defaultDays) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One wrong digit gives somebody another's identifier, hardly twice the same. */
  private static final int PERSONS = 4;

  /**
   * The identifiers, as {@link Traits} write them.
   *
   * @param entries as {@link EntryRows#ENTRIES} has them
   */
  Set<String> of(Dataset<Row> entries) {
    Set<String> identifiers = new HashSet<>();
    for (int i = 0; i < schema.fields().size(); i++) {
      if (schema.fields().get(i).kind() == FieldKind.IDENTIFIER) {
        identifiers.addAll(of(entries, i));
      }
    }
    return identifiers;
  }

  private List<String> of(Dataset<Row> entries, int field) {
    Dataset<Row> holders =
        entries
            .where(col("traits").getItem(field).isNotNull())
            .select(
                explode(split(col("traits").getItem(field), "\\|")).as("identifier"),
                col("traits"));
    Dataset<Row> shared =
        holders.groupBy("identifier").count().where(col("count").geq(PERSONS)).select("identifier");
    // By what they say, and not by their numbers: the order of records makes no difference.
    return holders
        .join(broadcast(shared), "identifier")
        .repartition(col("identifier"))
        .sortWithinPartitions("identifier", "traits")
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                rows -> {
                  Holders walk = new Holders(schema, new Comparisons(schema, defaultDays));
                  return Rows.stream(rows).flatMap(walk::next).iterator();
                },
            Encoders.STRING())
        .collectAsList();
  }

  /** Walks over records sorted by identifier. */
  private static final class Holders {

    private final LinkageSchema schema;
    private final Comparisons comparisons;

    /** Holders of the identifier of which each contradicts all others. */
    private final List<Entry> persons = new ArrayList<>();

    private String identifier = "";

    Holders(LinkageSchema schema, Comparisons comparisons) {
      this.schema = schema;
      this.comparisons = comparisons;
    }

    /** The identifier, once, when it turns out to be nobody's own. */
    Stream<String> next(Row row) {
      if (!row.getString(0).equals(identifier)) {
        identifier = row.getString(0);
        persons.clear();
      }
      if (persons.size() == PERSONS) {
        return Stream.empty();
      }
      Entry holder = new Entry(0, 0, Entry.read(schema.fields(), Rows.texts(row, 1)), new long[0]);
      boolean isAnother =
          persons.stream()
              .allMatch(person -> Verdict.areOthers(schema, comparisons.compare(person, holder)));
      if (isAnother) {
        persons.add(holder);
      }
      return isAnother && persons.size() == PERSONS ? Stream.of(identifier) : Stream.empty();
    }
  }
}
