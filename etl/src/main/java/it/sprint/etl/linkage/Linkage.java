package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Links records: learns a model, compares and weighs pairs, puts records together. */
public final class Linkage {

  /**
   * One row per record: its number, which no other record has; the number of the register that it
   * stands in; whether it is compared with all others or only with new ones; and one text a field.
   */
  public static final StructType VALUES = EntryRows.VALUES;

  /** In bits: a pair of four in five speaks for one person. */
  public static final double LEAST_LINKED = 2;

  private final LinkageSchema schema;
  private final Consumer<String> progress;

  public Linkage(LinkageSchema schema) {
    this(schema, line -> {});
  }

  /**
   * A linkage that tells what it leaves out.
   *
   * @param progress told of blocks that are too large to be compared
   */
  public Linkage(LinkageSchema schema, Consumer<String> progress) {
    this.schema = schema;
    this.progress = progress;
  }

  /** The model that these records teach. */
  public LinkageModel train(Dataset<Row> values) {
    Dataset<Row> entries = EntryRows.standardised(values, schema, Set.of()).cache();
    try {
      Set<Integer> days = DefaultDays.of(schema, entries);
      Set<String> identifiers = new DefaultIdentifiers(schema, days).of(entries);
      if (identifiers.isEmpty()) {
        return new Training(schema, entries, days).train(identifiers);
      }
      progress.accept(
          "Identifiers that several people have, and that count as none: " + identifiers.size());
      return trainWithout(identifiers, values, days);
    } finally {
      entries.unpersist();
    }
  }

  private LinkageModel trainWithout(
      Set<String> identifiers, Dataset<Row> values, Set<Integer> days) {
    Dataset<Row> entries = EntryRows.standardised(values, schema, identifiers).cache();
    try {
      return new Training(schema, entries, days).train(identifiers);
    } finally {
      entries.unpersist();
    }
  }

  /** The pairs that may be one person, of which one at least is new. */
  public List<Edge> pairs(Dataset<Row> values, LinkageModel model) {
    try (RecordPairs pairs = over(values, model)) {
      return pairs.of(pairs.leftOut(pairs.limits()));
    }
  }

  /** What these records have in common, to be asked for several things. */
  public RecordPairs over(Dataset<Row> values, LinkageModel model) {
    return new SparkPairs(
        schema,
        model,
        EntryRows.standardised(values, schema, model.defaultIdentifiers()),
        progress);
  }

  /** The same of few records, which are at hand. */
  public LocalPairs over(List<Row> values, LinkageModel model) {
    return new LocalPairs(
        schema,
        model,
        EntryRows.standardised(values, schema, model.defaultIdentifiers()),
        progress);
  }

  /** A record: the number of its register, and one text a field, null for none. */
  public record Side(int source, List<@Nullable String> values) {}

  /** Why the two are one person, or are not. */
  public Explanation explain(Side a, Side b, LinkageModel model) {
    return Explanation.of(schema, model, entry(a, model), entry(b, model));
  }

  /** What a model learned, a line for each level: m, u and the weight in bits. */
  public List<String> describe(LinkageModel model) {
    List<String> lines = new ArrayList<>();
    Comparisons comparisons = new Comparisons(schema, model.defaultDays());
    for (int i = 0; i < comparisons.all().size(); i++) {
      Comparison comparison = comparisons.all().get(i);
      Parameters parameters = model.parameters().get(i);
      for (int level = 0; level < parameters.levels(); level++) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%-18s %-26s m %.4f  u %.6f  %+7.2f",
                comparison.name(),
                comparison.levels().get(level),
                parameters.m().get(level),
                parameters.u().get(level),
                parameters.weight(level)));
      }
    }
    return lines;
  }

  /** Whether a blocking rule brings the two together. */
  public boolean areCompared(Side a, Side b, LinkageModel model) {
    return entry(a, model).firstShared(entry(b, model)) != 0;
  }

  private Entry entry(Side side, LinkageModel model) {
    List<@Nullable String> texts =
        new Traits(schema.fields(), model.defaultIdentifiers()).of(side.values());
    @Nullable Object[] traits = Entry.read(schema.fields(), texts);
    BlockingKeys keys = new BlockingKeys(schema, model.defaultDays());
    return new Entry(0, side.source(), traits, keys.of(traits));
  }
}
