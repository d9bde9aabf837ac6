package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs of records that are compared: those that share a key.
 *
 * @param defaultDays days of the year that are written where the day of birth is not known
 */
record Candidates(LinkageSchema schema, Set<Integer> defaultDays, Keys keys)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Which keys bring records together. */
  interface Keys extends Serializable {
    boolean areUsed(int rule, long key);
  }

  private static final StructType KEYED =
      new StructType()
          .add("key", DataTypes.LongType, false)
          .add("rule", DataTypes.IntegerType, false)
          .add("id", DataTypes.LongType, false)
          .add("source", DataTypes.IntegerType, false)
          .add("is_new", DataTypes.BooleanType, false)
          .add("traits", DataTypes.createArrayType(DataTypes.StringType, true), false);

  /** Rows that one task sorts and compares. */
  private static final long ROWS_IN_TASK = 500_000;

  /** One row per record and key: id, rule, key. */
  static final StructType KEYS =
      new StructType()
          .add("id", DataTypes.LongType, false)
          .add("rule", DataTypes.IntegerType, false)
          .add("key", DataTypes.LongType, false);

  /** The keys of all records, as {@link #KEYS} has them. */
  static Dataset<Row> keys(Dataset<Row> entries, LinkageSchema schema, Set<Integer> defaultDays) {
    return entries.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              BlockingKeys blocking = new BlockingKeys(schema, defaultDays);
              return Rows.stream(rows)
                  .flatMap(row -> keys(EntryRows.read(row, 0, schema.fields(), blocking)))
                  .iterator();
            },
        Encoders.row(KEYS));
  }

  /** One row per key that two records and more share: rule, key, size. */
  static Dataset<Row> sizes(Dataset<Row> keys) {
    return keys.groupBy("key")
        .agg(min("rule").as("rule"), count(lit(1)).as("size"))
        .select("rule", "key", "size")
        .where(col("size").gt(1));
  }

  static Stream<Row> keys(Entry entry) {
    return rules(entry).mapToObj(rule -> RowFactory.create(entry.id(), rule, entry.keys()[rule]));
  }

  static IntStream rules(Entry entry) {
    long[] keys = entry.keys();
    return IntStream.range(0, keys.length)
        .filter(rule -> keys[rule] != 0 && !isRepeated(keys, rule));
  }

  /** Two names that sound the same give one key twice. */
  private static boolean isRepeated(long[] keys, int rule) {
    for (int earlier = 0; earlier < rule; earlier++) {
      if (keys[earlier] == keys[rule]) {
        return true;
      }
    }
    return false;
  }

  /** Gives each pair to the judge once, and what it says of them. */
  Dataset<Row> judged(Dataset<Row> entries, Judging judging) {
    List<Field> fields = schema.fields();
    long rows = entries.count() * schema.rules().size();
    int tasks =
        (int)
            Math.max(
                entries.sparkSession().sparkContext().defaultParallelism(), rows / ROWS_IN_TASK);
    return keyed(entries)
        .repartition(tasks, col("key"))
        .sortWithinPartitions("key", "id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                keyed -> {
                  BlockingKeys blocking = new BlockingKeys(schema, defaultDays);
                  Blocks.Reader reader =
                      row ->
                          new Blocks.Member(
                              used(EntryRows.read(row, 2, fields, blocking)), row.getBoolean(4));
                  return new Blocks(keyed, reader, judging.judge());
                },
            Encoders.row(judging.type()));
  }

  private Dataset<Row> keyed(Dataset<Row> entries) {
    return entries.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              BlockingKeys blocking = new BlockingKeys(schema, defaultDays);
              return Rows.stream(rows).flatMap(row -> keyed(row, blocking)).iterator();
            },
        Encoders.row(KEYED));
  }

  private Stream<Row> keyed(Row row, BlockingKeys blocking) {
    Entry entry = used(EntryRows.read(row, 0, schema.fields(), blocking));
    return rules(entry)
        .mapToObj(
            rule ->
                RowFactory.create(
                    entry.keys()[rule],
                    rule,
                    entry.id(),
                    entry.source(),
                    row.getBoolean(2),
                    row.getList(3).toArray()));
  }

  /** The record with the keys that are used. */
  Entry used(Entry entry) {
    long[] all = entry.keys();
    long[] used = new long[all.length];
    for (int rule = 0; rule < all.length; rule++) {
      used[rule] = all[rule] != 0 && keys.areUsed(rule, all[rule]) ? all[rule] : 0;
    }
    return entry.withKeys(used);
  }

  /** What is done with pairs in a task. */
  interface Judging extends Serializable {
    Blocks.Judge judge();

    StructType type();
  }
}
