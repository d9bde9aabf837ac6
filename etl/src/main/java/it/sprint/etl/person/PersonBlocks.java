package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Rows;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The blocking keys of all records, so that a night compares its news with the records that share a
 * key, and opens no others.
 */
final class PersonBlocks {

  private static final StructType WANTED =
      StructType.fromDDL("block_key bigint not null, most int not null");

  private final Lake vault;
  private final KeyRing keys;

  PersonBlocks(Lake vault, KeyRing keys) {
    this.vault = vault;
    this.keys = keys;
  }

  /** How many records blocks may hold, by rule, if all records were compared with this model. */
  Optional<List<Integer>> limits(int model) {
    return vault
        .read(PersonTables.LIMITS)
        .where(col("model_version").equalTo(model))
        .collectAsList()
        .stream()
        .findFirst()
        .map(row -> row.getList(1));
  }

  /** Notes that all records were compared with this model. */
  void limits(int model, List<Integer> mostInBlock) {
    Row row = RowFactory.create(model, Rows.list(mostInBlock));
    vault.replaceAll(
        PersonTables.LIMITS,
        vault.spark().createDataFrame(List.of(row), PersonTables.LIMITS.schema()));
  }

  /**
   * Keeps the keys of all records, in place of what was kept.
   *
   * @param keyed one row per record and key: id, rule, key
   */
  void replace(Dataset<Row> keyed) {
    KeyRing ring = keys;
    vault.replaceAll(
        PersonTables.BLOCKS,
        keyed.mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  Mac mac = Mac.of(ring, Purpose.CONTENT);
                  return Rows.stream(rows)
                      .map(row -> RowFactory.create(mac.number(row.getLong(2)), row.getLong(0)))
                      .iterator();
                },
            Encoders.row(PersonTables.BLOCKS.schema())));
  }

  /** The records that new ones are compared with, and the keys that hold too many. */
  record Met(Set<Long> ids, Set<Long> leftOut) {}

  /** A block of the news. */
  private record Block(int rule, long key, Set<Long> ids) {}

  /**
   * Keeps the keys of new records, and finds what they meet.
   *
   * @param keyed one row per record and key: id, rule, key
   */
  Met meet(Collection<Row> keyed, List<Integer> limits) {
    Mac mac = Mac.of(keys, Purpose.CONTENT);
    Map<Long, Block> blocks = new HashMap<>();
    for (Row row : keyed) {
      blocks
          .computeIfAbsent(
              mac.number(row.getLong(2)),
              missing -> new Block(row.getInt(1), row.getLong(2), new HashSet<>()))
          .ids()
          .add(row.getLong(0));
    }
    Set<Long> met = new HashSet<>();
    Set<Long> leftOut = new HashSet<>();
    for (Row row : stored(blocks, limits)) {
      Block block = blocks.get(row.getLong(0));
      if (row.isNullAt(1)) {
        leftOut.add(block.key());
      } else {
        block.ids().addAll(row.getList(1));
      }
    }
    for (Block block : blocks.values()) {
      if (block.ids().size() > limits.get(block.rule())) {
        leftOut.add(block.key());
      } else if (!leftOut.contains(block.key())) {
        met.addAll(block.ids());
      }
    }
    append(keyed, mac);
    return new Met(met, leftOut);
  }

  /** Of each block the records that were known before, or null where they are too many. */
  private List<Row> stored(Map<Long, Block> blocks, List<Integer> limits) {
    List<Row> wanted =
        blocks.entrySet().stream()
            .map(block -> RowFactory.create(block.getKey(), limits.get(block.getValue().rule())))
            .toList();
    return vault
        .read(PersonTables.BLOCKS)
        .join(vault.spark().createDataFrame(wanted, WANTED), "block_key")
        .groupBy("block_key", "most")
        .agg(collect_set("id").as("ids"))
        .select(col("block_key"), when(size(col("ids")).leq(col("most")), col("ids")))
        .collectAsList();
  }

  private void append(Collection<Row> keyed, Mac mac) {
    List<Row> rows =
        keyed.stream()
            .map(row -> RowFactory.create(mac.number(row.getLong(2)), row.getLong(0)))
            .toList();
    vault.append(
        PersonTables.BLOCKS, vault.spark().createDataFrame(rows, PersonTables.BLOCKS.schema()));
  }
}
