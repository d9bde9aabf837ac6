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

  /** A feed with news: its deliveries, and every one of their rows with its outcome. */
  private record Feed(
      Contract contract,
      List<PendingDelivery> deliveries,
      Dataset<Row> outcomes,
      List<DeliveryCounts> counts) {

    Set<Long> keys() {
      return deliveries.stream()
          .map(pending -> pending.delivery().key())
          .collect(Collectors.toUnmodifiableSet());
    }

    long sum(Function<DeliveryCounts, Long> part) {
      return counts.stream().mapToLong(part::apply).sum();
    }
  }

  /** The feeds that have something new. */
  Set<String> conform(Contracts contracts) {
    Map<String, List<PendingDelivery>> byFeed =
        ledger.pending().stream()
            .collect(Collectors.groupingBy(pending -> pending.delivery().feed()));
    List<Contract> changed =
        contracts.all().stream().filter(contract -> byFeed.containsKey(contract.feed())).toList();
    List<Feed> feeds =
        Parallel.map(changed, contract -> conform(contract, byFeed.get(contract.feed())));
    if (!feeds.isEmpty()) {
      writeRejected(feeds);
    }
    for (Feed feed : feeds) {
      feed.outcomes().unpersist();
      feed.counts().forEach(ledger::conformed);
    }
    return Set.copyOf(byFeed.keySet());
  }

  private Feed conform(Contract contract, List<PendingDelivery> deliveries) {
    LakeTable table = FeedTables.conformed(contract);
    return log.record(
        "conform",
        () -> {
          Dataset<Row> outcomes =
              outcomes(contract, deliveries).persist(StorageLevel.MEMORY_AND_DISK());
          Feed feed =
              new Feed(contract, deliveries, outcomes, counts(contract, deliveries, outcomes));
          lake.replaceDeliveries(
              table, outcomes.where(col("_outcome").equalTo(Outcomes.ACCEPTED)), feed.keys());
          return feed;
        },
        feed ->
            new StepLog.Work(
                table.path(),
                feed.sum(DeliveryCounts::answered),
                feed.sum(DeliveryCounts::accepted),
                lake.version(table)));
  }

  private Dataset<Row> outcomes(Contract contract, List<PendingDelivery> deliveries) {
    Set<Long> keys =
        deliveries.stream().map(pending -> pending.delivery().key()).collect(Collectors.toSet());
    Dataset<Row> landed =
        lake.read(FeedTables.LANDED, keys).where(col("feed").equalTo(contract.feed()));
    Dataset<Row> earlier =
        lake.read(FeedTables.conformed(contract))
            .where(not(col("delivery_key").isin(keys.toArray())));
    return new Outcomes(contract).from(new ValidatedRows(contract).from(landed), earlier);
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

  /** The rejected rows of all feeds, in one commit. */
  private void writeRejected(List<Feed> feeds) {
    Dataset<Row> rejected =
        feeds.stream().map(ConformingStep::rejected).reduce(Dataset::unionByName).orElseThrow();
    Set<Long> keys =
        feeds.stream().flatMap(feed -> feed.keys().stream()).collect(Collectors.toSet());
    log.record(
        "conform",
        () -> lake.replaceDeliveries(FeedTables.REJECTED, rejected, keys),
        version ->
            new StepLog.Work(
                FeedTables.REJECTED.path(),
                feeds.stream().mapToLong(feed -> feed.sum(DeliveryCounts::answered)).sum(),
                feeds.stream().mapToLong(feed -> feed.sum(DeliveryCounts::rejected)).sum(),
                version));
  }

  private static Dataset<Row> rejected(Feed feed) {
    return feed.outcomes()
        .where(col("_outcome").equalTo(Outcomes.REJECTED))
        .select(
            lit(feed.contract().feed()).as("feed"),
            col("delivery_key"),
            col("received_at"),
            col("source_row"),
            col("_text").as("text"),
            col("_reasons").as("reasons"));
  }
}
