package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The pairs of few records, found in this process: what Spark needs to begin takes longer than all
 * of it. It finds what {@link SparkPairs} does.
 */
public final class LocalPairs implements RecordPairs {

  private final LinkageSchema schema;
  private final LinkageModel model;
  private final Consumer<String> progress;
  private final List<Blocks.Member> members = new ArrayList<>();

  /** By key, the lowest rule that makes it, and how many records have it. */
  private final Map<Long, Block> blocks = new HashMap<>();

  private record Block(int rule, long size) {
    Block with(int otherRule) {
      return new Block(Math.min(rule, otherRule), size + 1);
    }
  }

  /** A key of a record, by its place. */
  private record Keyed(long key, long id, int member) implements Comparable<Keyed> {
    @Override
    public int compareTo(Keyed other) {
      int byKey = Long.compare(key, other.key);
      return byKey == 0 ? Long.compare(id, other.id) : byKey;
    }
  }

  /**
   * The pairs of these records.
   *
   * @param entries as {@link EntryRows#ENTRIES} has them
   */
  LocalPairs(
      LinkageSchema schema, LinkageModel model, List<Row> entries, Consumer<String> progress) {
    this.schema = schema;
    this.model = model;
    this.progress = progress;
    BlockingKeys blocking = new BlockingKeys(schema, model.defaultDays());
    for (Row row : entries) {
      Entry entry = EntryRows.read(row, 0, schema.fields(), blocking);
      members.add(new Blocks.Member(entry, row.getBoolean(2)));
      Candidates.rules(entry)
          .forEach(
              rule ->
                  blocks.merge(
                      entry.keys()[rule], new Block(rule, 1), (known, one) -> known.with(rule)));
    }
  }

  @Override
  public Dataset<Row> keys(SparkSession spark) {
    return spark.createDataFrame(keys(), Candidates.KEYS);
  }

  /** One row per record and blocking key: id, rule, key. */
  public List<Row> keys() {
    return members.stream().flatMap(member -> Candidates.keys(member.entry())).toList();
  }

  @Override
  public List<Integer> limits() {
    return Budget.mostInBlock(blockSizes(), schema.rules().size(), members.size());
  }

  @Override
  public Set<Long> leftOut(List<Integer> limits) {
    BlockSizes.leftOut(blockSizes(), limits, schema).forEach(progress);
    Set<Long> keys = new HashSet<>();
    blocks.forEach(
        (key, block) -> {
          if (block.size() > limits.get(block.rule())) {
            keys.add(key);
          }
        });
    return keys;
  }

  private List<BlockSizes> blockSizes() {
    Map<List<Long>, Long> counts =
        blocks.values().stream()
            .filter(block -> block.size() > 1)
            .collect(
                Collectors.groupingBy(
                    block -> List.of((long) block.rule(), block.size()), Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            count ->
                new BlockSizes(
                    count.getKey().get(0).intValue(), count.getKey().get(1), count.getValue()))
        .toList();
  }

  @Override
  public List<Edge> of(Set<Long> leftOut) {
    Candidates candidates =
        new Candidates(schema, model.defaultDays(), (rule, key) -> !leftOut.contains(key));
    List<Blocks.Member> used =
        members.stream()
            .map(member -> new Blocks.Member(candidates.used(member.entry()), member.isNew()))
            .toList();
    List<Keyed> keyed = new ArrayList<>();
    for (int member = 0; member < used.size(); member++) {
      Entry entry = used.get(member).entry();
      int place = member;
      Candidates.rules(entry)
          .forEach(rule -> keyed.add(new Keyed(entry.keys()[rule], entry.id(), place)));
    }
    Iterator<Row> rows =
        keyed.stream().sorted().map(one -> RowFactory.create(one.key(), one.member())).iterator();
    List<Edge> edges = new ArrayList<>();
    new Blocks(rows, row -> used.get(row.getInt(1)), new ScoredPairs(schema, model).judge())
        .forEachRemaining(row -> edges.add(ScoredPairs.edge(row)));
    return edges;
  }

  @Override
  public void close() {
    // Nothing is kept outside this process.
  }
}
