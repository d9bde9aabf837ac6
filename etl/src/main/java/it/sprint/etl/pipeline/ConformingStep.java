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
import it.sprint.warehouse.feed.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Conforms every delivery that was landed, feed by feed. A delivery's rows replace what a killed
 * run may have written of it.
 */
record ConformingStep(Lake lake, Ledger ledger, StepLog log) {

  /** The rows of one kind of a feed with news, each with its outcome. */
  private record Kind(
      Contract contract, RecordType type, Dataset<Row> outcomes, List<DeliveryCounts> counts) {

    LakeTable table() {
      return FeedTables.conformed(contract, type);
    }

    long sum(ToLongFunction<DeliveryCounts> part) {
      return counts.stream().mapToLong(part).sum();
    }
  }

  /** A feed with news: its deliveries, and every one of their rows with its outcome. */
  private record Feed(
      Contract contract,
      List<PendingDelivery> deliveries,
      List<Kind> kinds,
      List<DeliveryCounts> counts) {

    Set<Long> keys() {
      return deliveries.stream()
          .map(pending -> pending.delivery().key())
          .collect(Collectors.toUnmodifiableSet());
    }

    long sum(ToLongFunction<DeliveryCounts> part) {
      return counts.stream().mapToLong(part).sum();
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
      feed.kinds().forEach(kind -> kind.outcomes().unpersist());
      feed.counts().forEach(ledger::conformed);
    }
    return Set.copyOf(byFeed.keySet());
  }

  private Feed conform(Contract contract, List<PendingDelivery> deliveries) {
    Dataset<Row> landed =
        lake.read(FeedTables.LANDED, keys(deliveries)).where(col("feed").equalTo(contract.feed()));
    List<Kind> kinds =
        contract.recordTypes().stream()
            .map(type -> judge(contract, type, landed, keys(deliveries)))
            .toList();
    Feed feed = new Feed(contract, deliveries, kinds, counts(deliveries, kinds));
    kinds.forEach(kind -> write(kind, feed.keys()));
    return feed;
  }

  /** Gives each record of a kind its outcome. */
  private Kind judge(
      Contract contract, RecordType type, Dataset<Row> landed, Set<Long> deliveryKeys) {
    return log.record(
        "validate",
        () -> {
          Dataset<Row> earlier =
              lake.read(FeedTables.conformed(contract, type))
                  .where(not(col("delivery_key").isin(deliveryKeys.toArray())));
          Dataset<Row> outcomes =
              new Outcomes(type)
                  .from(new ValidatedRows(contract, type).from(landed), earlier)
                  .persist(StorageLevel.MEMORY_AND_DISK());
          return new Kind(
              contract, type, outcomes, Tallies.collect(new Tallies(type).from(outcomes)));
        },
        kind ->
            new StepLog.Work(
                kind.table().path(),
                kind.sum(DeliveryCounts::answered),
                kind.sum(DeliveryCounts::accepted),
                0));
  }

  private void write(Kind kind, Set<Long> deliveryKeys) {
    log.record(
        "conform",
        () ->
            lake.replaceDeliveries(
                kind.table(),
                kind.outcomes().where(col("_outcome").equalTo(Outcomes.ACCEPTED)),
                deliveryKeys),
        version ->
            new StepLog.Work(
                kind.table().path(),
                kind.sum(DeliveryCounts::answered),
                kind.sum(DeliveryCounts::accepted),
                version));
  }

  private static Set<Long> keys(List<PendingDelivery> deliveries) {
    return deliveries.stream()
        .map(pending -> pending.delivery().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Each delivery's counts over all kinds of rows, checked against what was landed. */
  private static List<DeliveryCounts> counts(List<PendingDelivery> deliveries, List<Kind> kinds) {
    Map<Long, DeliveryCounts> found =
        kinds.stream()
            .flatMap(kind -> kind.counts().stream())
            .collect(
                Collectors.toMap(
                    DeliveryCounts::deliveryKey, Function.identity(), DeliveryCounts::plus));
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
        feeds.stream()
            .flatMap(feed -> feed.kinds().stream())
            .map(ConformingStep::rejected)
            .reduce(Dataset::unionByName)
            .orElseThrow();
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

  private static Dataset<Row> rejected(Kind kind) {
    return kind.outcomes()
        .where(col("_outcome").equalTo(Outcomes.REJECTED))
        .select(
            lit(kind.contract().feed()).as("feed"),
            col("delivery_key"),
            col("received_at"),
            lit(kind.type().name()).as("record_type"),
            col("source_row"),
            col("source_item"),
            col("_text").as("text"),
            col("_reasons").as("reasons"));
  }
}
