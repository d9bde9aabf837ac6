package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import it.sprint.etl.linkage.Maximisation.Learned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Learns a model from records of which nobody says which are one person. */
final class Training {

  private static final int MOST_SAMPLED = 6_000;
  private static final int PARTNERS = 100;

  private final LinkageSchema schema;
  private final Dataset<Row> entries;
  private final long records;
  private final Set<Integer> defaultDays;
  private final Comparisons comparisons;

  /**
   * @param entries the records, kept where they are read more than once
   * @param defaultDays days of the year that say nothing
   */
  Training(LinkageSchema schema, Dataset<Row> entries, Set<Integer> defaultDays) {
    this.schema = schema;
    this.entries = entries;
    this.records = entries.count();
    this.defaultDays = defaultDays;
    this.comparisons = new Comparisons(schema, defaultDays);
  }

  /**
   * Learns.
   *
   * @param defaultIdentifiers identifiers that these records are without, to be noted
   */
  LinkageModel train(Set<String> defaultIdentifiers) {
    List<Parameters> start = start();
    Frequencies frequencies = FrequencyCount.of(schema, entries, records);
    List<Anchor> anchors = Anchor.of(schema, comparisons);
    List<Learned> learned = new ArrayList<>();
    List<List<Pattern>> patterns = new AnchorPairs(schema, defaultDays, anchors).of(entries);
    for (int anchor = 0; anchor < anchors.size(); anchor++) {
      learned.add(
          new Maximisation(patterns.get(anchor), anchors.get(anchor).fixed(), start).learn());
    }
    List<Parameters> parameters = averaged(start, anchors, learned);
    Chances chances = Chances.of(anchors, learned, parameters, SourceSizes.of(entries));
    return new LinkageModel(
        parameters,
        frequencies,
        defaultDays,
        defaultIdentifiers,
        chances.within(),
        chances.between());
  }

  /** What experience expects of one person, and random pairs tell of two. */
  private List<Parameters> start() {
    List<double[]> m = Experience.of(schema, comparisons);
    List<double[]> u = RandomPairs.of(sample(), comparisons, PARTNERS);
    if (comparisons.hasBothNames()) {
      // Where two names agree by accident, they do so in any order.
      u.set(u.size() - 1, new double[] {0.5, 0.5});
    }
    List<Parameters> parameters = new ArrayList<>();
    for (int i = 0; i < m.size(); i++) {
      parameters.add(Parameters.of(m.get(i), u.get(i)));
    }
    return parameters;
  }

  /** Records in an order that has nothing to do with them, most of them of persons of their own. */
  private List<Entry> sample() {
    BlockingKeys blocking = new BlockingKeys(schema, defaultDays);
    List<Entry> sampled =
        entries.orderBy(xxhash64(col("id")), col("id")).limit(MOST_SAMPLED).collectAsList().stream()
            .map(row -> EntryRows.read(row, 0, schema.fields(), blocking))
            .toList();
    return RandomPairs.withoutRepetitions(sampled);
  }

  /** The averages over anchors, each counting by the pairs of one person that it saw. */
  private static List<Parameters> averaged(
      List<Parameters> start, List<Anchor> anchors, List<Learned> learned) {
    List<Parameters> averaged = new ArrayList<>();
    for (int i = 0; i < start.size(); i++) {
      double[] sums = new double[start.get(i).levels()];
      double total = 0;
      for (int anchor = 0; anchor < anchors.size(); anchor++) {
        double seen = learned.get(anchor).matches();
        if (!anchors.get(anchor).fixed().contains(i) && seen > 0) {
          List<Double> m = learned.get(anchor).parameters().get(i).m();
          for (int level = 0; level < sums.length; level++) {
            sums[level] += seen * m.get(level);
          }
          total += seen;
        }
      }
      double all = total;
      averaged.add(
          all == 0
              ? start.get(i)
              : start.get(i).withM(Arrays.stream(sums).map(sum -> sum / all).toArray()));
    }
    return averaged;
  }

  /** How many records each source has. */
  record SourceSizes(Map<Integer, Long> records) {
    static SourceSizes of(Dataset<Row> entries) {
      return new SourceSizes(
          entries.groupBy("source").count().collectAsList().stream()
              .collect(Collectors.toMap(row -> row.getInt(0), row -> row.getLong(1))));
    }

    double pairsWithin() {
      return records.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }

    double pairsBetween() {
      double all = records.values().stream().mapToDouble(size -> size).sum();
      return all * (all - 1) / 2 - pairsWithin();
    }
  }
}
