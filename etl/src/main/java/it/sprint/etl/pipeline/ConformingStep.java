package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.Outcomes;
import it.sprint.etl.feed.Tallies;
import it.sprint.etl.feed.ValidatedRows;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Conforms every delivery that was landed, feed by feed. A delivery's rows replace what a killed
 * run may have written of it.
 */
record ConformingStep(Lake lake, Ledger ledger, StepLog log) {

  /** The feeds that have something new. */
  Set<String> conform(Contracts contracts) {
    Map<String, List<PendingDelivery>> byFeed =
        ledger.pending().stream()
            .collect(Collectors.groupingBy(pending -> pending.delivery().feed()));
    List<DeliveryCounts> counts = new ArrayList<>();
    List<Dataset<Row>> judged = new ArrayList<>();
    for (Contract contract : contracts.all()) {
      List<PendingDelivery> deliveries = byFeed.getOrDefault(contract.feed(), List.of());
      if (!deliveries.isEmpty()) {
        Dataset<Row> outcomes =
            outcomes(contract, deliveries).persist(StorageLevel.MEMORY_AND_DISK());
        judged.add(outcomes.withColumn("_feed", lit(contract.feed())));
        counts.addAll(conform(contract, deliveries, outcomes));
      }
    }
    if (!judged.isEmpty()) {
      writeRejected(judged, counts);
    }
    judged.forEach(outcomes -> outcomes.unpersist());
    counts.forEach(ledger::conformed);
    return Set.copyOf(byFeed.keySet());
  }

  private Dataset<Row> outcomes(Contract contract, List<PendingDelivery> deliveries) {
    Set<Long> keys = keys(deliveries);
    Dataset<Row> landed =
        lake.read(FeedTables.LANDED, keys).where(col("feed").equalTo(contract.feed()));
    Dataset<Row> earlier =
        lake.read(FeedTables.conformed(contract))
            .where(not(col("delivery_key").isin(keys.toArray())));
    return new Outcomes(contract).from(new ValidatedRows(contract).from(landed), earlier);
  }

  private List<DeliveryCounts> conform(
      Contract contract, List<PendingDelivery> deliveries, Dataset<Row> outcomes) {
    List<DeliveryCounts> counts = counts(contract, deliveries, outcomes);
    LakeTable table = FeedTables.conformed(contract);
    Dataset<Row> accepted = outcomes.where(col("_outcome").equalTo(Outcomes.ACCEPTED));
    log.record(
        "conform",
        () ->
            new StepLog.Work(
                table.path(),
                counts.stream().mapToLong(DeliveryCounts::answered).sum(),
                counts.stream().mapToLong(DeliveryCounts::accepted).sum(),
                lake.replaceDeliveries(table, accepted, keys(deliveries))));
    return counts;
  }

  /** Each delivery's counts, checked against what was landed. */
  private static List<DeliveryCounts> counts(
      Contract contract, List<PendingDelivery> deliveries, Dataset<Row> outcomes) {
    Map<Long, DeliveryCounts> found =
        Tallies.collect(new Tallies(contract).from(outcomes)).stream()
            .collect(Collectors.toMap(DeliveryCounts::deliveryKey, Function.identity()));
    List<DeliveryCounts> counts = new ArrayList<>();
    for (PendingDelivery pending : deliveries) {
      long key = pending.delivery().key();
      DeliveryCounts ofDelivery = found.getOrDefault(key, DeliveryCounts.none(key));
      if (ofDelivery.answered() != pending.rowsRead()) {
        throw RunException.doesNotAddUp(pending.delivery(), pending.rowsRead(), ofDelivery);
      }
      counts.add(ofDelivery);
    }
    return counts;
  }

  private void writeRejected(List<Dataset<Row>> judged, List<DeliveryCounts> counts) {
    Dataset<Row> rejected =
        judged.stream()
            .map(outcomes -> outcomes.where(col("_outcome").equalTo(Outcomes.REJECTED)))
            .map(ConformingStep::rejectedColumns)
            .reduce(Dataset::unionByName)
            .orElseThrow();
    Set<Long> keys = counts.stream().map(DeliveryCounts::deliveryKey).collect(Collectors.toSet());
    log.record(
        "conform",
        () ->
            new StepLog.Work(
                FeedTables.REJECTED.path(),
                counts.stream().mapToLong(DeliveryCounts::answered).sum(),
                counts.stream().mapToLong(DeliveryCounts::rejected).sum(),
                lake.replaceDeliveries(FeedTables.REJECTED, rejected, keys)));
  }

  private static Dataset<Row> rejectedColumns(Dataset<Row> outcomes) {
    return outcomes.select(
        col("_feed").as("feed"),
        col("delivery_key"),
        col("received_at"),
        col("source_row"),
        col("_text").as("text"),
        col("_reasons").as("reasons"));
  }

  private static Set<Long> keys(List<PendingDelivery> deliveries) {
    return deliveries.stream()
        .map(pending -> pending.delivery().key())
        .collect(Collectors.toUnmodifiableSet());
  }
}
