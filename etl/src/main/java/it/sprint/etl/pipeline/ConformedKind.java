package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.Outcomes;
import it.sprint.etl.feed.UnmappedCodes;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.KindCounts;
import it.sprint.etl.run.UnmappedCode;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.ViolationCode;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The records of one kind of a feed with news, each with its outcome.
 *
 * @param closings the rows to add for records that a snapshot no longer holds
 * @param closed how many those are, by delivery
 */
record ConformedKind(
    Contract contract,
    RecordType type,
    Dataset<Row> outcomes,
    Dataset<Row> closings,
    List<DeliveryCounts> counts,
    Map<Long, Long> closed) {

  ConformedKind {
    counts = List.copyOf(counts);
    closed = Map.copyOf(closed);
  }

  /** What became of one delivery's rows of this kind. */
  KindCounts of(long deliveryKey) {
    DeliveryCounts found =
        counts.stream()
            .filter(it -> it.deliveryKey() == deliveryKey)
            .findFirst()
            .orElse(DeliveryCounts.none(deliveryKey));
    return new KindCounts(
        type.name(),
        found.accepted(),
        found.rejected(),
        found.duplicate(),
        closed.getOrDefault(deliveryKey, 0L));
  }

  LakeTable table() {
    return FeedTables.conformed(contract, type);
  }

  long sum(ToLongFunction<DeliveryCounts> part) {
    return counts.stream().mapToLong(part).sum();
  }

  Dataset<Row> accepted() {
    return outcomes.where(col("_outcome").equalTo(Outcomes.ACCEPTED));
  }

  /** Where the rejected records stand, and why they are. */
  Dataset<Row> rejected() {
    return outcomes
        .where(col("_outcome").equalTo(Outcomes.REJECTED))
        .select(
            lit(contract.feed()).as("feed"),
            col("delivery_key"),
            col("received_at"),
            lit(type.name()).as("record_type"),
            col("source_row"),
            col("source_item"),
            col("_reasons").as("reasons"));
  }

  /** The codes that no crosswalk explains; looked for only where a rule found some. */
  List<UnmappedCode> unmappedCodes() {
    boolean hasSome =
        counts.stream()
            .flatMap(count -> count.reasons().stream())
            .anyMatch(reason -> reason.code().equals(ViolationCode.UNMAPPED_CODE.code()));
    return hasSome ? new UnmappedCodes(type).in(accepted()) : List.of();
  }

  /** The identifiers of the accepted records, for the vault. */
  Dataset<Row> identifiers() {
    return accepted()
        .select(
            col("record_key"),
            col("delivery_key"),
            col("received_at"),
            col("source_row"),
            col("source_item"),
            col("_sealed_identifiers").as("sealed_identifiers"));
  }
}
