package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The pairs of any number of records, found by Spark. */
final class SparkPairs implements RecordPairs {

  private final LinkageSchema schema;
  private final LinkageModel model;
  private final Dataset<Row> entries;
  private final Consumer<String> progress;
  private @Nullable Dataset<Row> sizes;

  SparkPairs(
      LinkageSchema schema, LinkageModel model, Dataset<Row> entries, Consumer<String> progress) {
    this.schema = schema;
    this.model = model;
    this.entries = entries.cache();
    this.progress = progress;
  }

  @Override
  public Dataset<Row> keys(SparkSession spark) {
    return keys();
  }

  private Dataset<Row> keys() {
    return Candidates.keys(entries, schema, model.defaultDays());
  }

  @Override
  public List<Integer> limits() {
    return Budget.mostInBlock(blockSizes(), schema.rules().size(), entries.count());
  }

  @Override
  public Set<Long> leftOut(List<Integer> limits) {
    BlockSizes.leftOut(blockSizes(), limits, schema).forEach(progress);
    return LargeBlocks.of(sizes(), limits);
  }

  @Override
  public List<Edge> of(Set<Long> leftOut) {
    Candidates candidates =
        new Candidates(schema, model.defaultDays(), (rule, key) -> !leftOut.contains(key));
    Iterator<Row> scored =
        candidates.judged(entries, new ScoredPairs(schema, model)).toLocalIterator();
    List<Edge> edges = new ArrayList<>();
    scored.forEachRemaining(row -> edges.add(ScoredPairs.edge(row)));
    return edges;
  }

  private List<BlockSizes> blockSizes() {
    return sizes().groupBy("rule", "size").agg(count(lit(1))).collectAsList().stream()
        .map(row -> new BlockSizes(row.getInt(0), row.getLong(1), row.getLong(2)))
        .toList();
  }

  private Dataset<Row> sizes() {
    if (sizes == null) {
      sizes = Candidates.sizes(keys()).cache();
    }
    return sizes;
  }

  @Override
  public void close() {
    if (sizes != null) {
      sizes.unpersist();
    }
    entries.unpersist();
  }
}
