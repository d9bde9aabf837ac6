package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_json;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Parallel;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveryMode;
import it.sprint.warehouse.secret.KeyRing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Conforms every delivery that was landed, feed by feed. A delivery's rows replace what a killed
 * run may have written of it.
 */
record ConformingStep(Lake lake, Lake vault, Ledger ledger, StepLog log, KeyRing keys) {

  /** The feeds that have something new. */
  Set<String> conform(Contracts contracts) {
    Map<String, List<PendingDelivery>> byFeed =
        ledger.pending().stream()
            .collect(Collectors.groupingBy(pending -> pending.delivery().feed()));
    List<Contract> changed =
        contracts.all().stream().filter(contract -> byFeed.containsKey(contract.feed())).toList();
    List<ConformedFeed> feeds =
        Parallel.map(
            changed,
            contract -> new FeedConforming(this, contract, byFeed.get(contract.feed())).judge());
    if (!feeds.isEmpty()) {
      writeRejected(feeds);
      ledger.unmapped(
          keys(feeds), feeds.stream().flatMap(feed -> feed.unmappedCodes().stream()).toList());
    }
    Parallel.map(feeds, this::write);
    for (ConformedFeed feed : feeds) {
      feed.counts().forEach(counts -> ledger.conformed(counts, feed.byKind(counts.deliveryKey())));
      feed.release();
    }
    return Set.copyOf(byFeed.keySet());
  }

  /**
   * Writes the accepted records of a feed. Whatever else is made of what was judged is made before:
   * Spark throws away what it keeps of a table that is written to.
   */
  private ConformedFeed write(ConformedFeed feed) {
    Parallel.map(feed.kinds(), kind -> write(kind, feed.deliveryKeys()));
    return feed;
  }

  private ConformedKind write(ConformedKind kind, Set<Long> deliveryKeys) {
    if (!kind.type().identifiers().isEmpty()) {
      vault.replaceDeliveries(
          FeedTables.vault(kind.contract(), kind.type()), kind.identifiers(), deliveryKeys);
    }
    log.record(
        "conform",
        () -> lake.replaceDeliveries(kind.table(), conformedRows(kind), deliveryKeys),
        version ->
            new StepLog.Work(
                kind.table().path(),
                kind.sum(DeliveryCounts::answered),
                kind.sum(DeliveryCounts::accepted),
                version));
    return kind;
  }

  private static Dataset<Row> conformedRows(ConformedKind kind) {
    Dataset<Row> accepted = kind.accepted().select(Lake.columns(kind.table()));
    boolean mayHaveClosings =
        kind.contract().mode() == DeliveryMode.FULL_SNAPSHOT
            || kind.contract().enclosing(kind.type()).isPresent();
    return mayHaveClosings ? accepted.unionByName(kind.closings()) : accepted;
  }

  /**
   * The rejected rows of all feeds, in one commit, and again where the pages read them. Their text
   * comes from the landed rows: carrying every row's text through judging costs more.
   */
  private void writeRejected(List<ConformedFeed> feeds) {
    Dataset<Row> rejected =
        feeds.stream()
            .flatMap(feed -> feed.kinds().stream())
            .map(ConformedKind::rejected)
            .reduce(Dataset::unionByName)
            .orElseThrow();
    Set<Long> deliveryKeys = keys(feeds);
    long count = feeds.stream().mapToLong(feed -> feed.sum(DeliveryCounts::rejected)).sum();
    log.record(
        "conform",
        () ->
            lake.replaceDeliveries(
                FeedTables.REJECTED, withTexts(rejected, deliveryKeys), deliveryKeys),
        version ->
            new StepLog.Work(
                FeedTables.REJECTED.path(),
                feeds.stream().mapToLong(feed -> feed.sum(DeliveryCounts::answered)).sum(),
                count,
                version));
    ledger.rejected(deliveryKeys, forPages(lake.read(FeedTables.REJECTED, deliveryKeys)), count);
  }

  private static Set<Long> keys(List<ConformedFeed> feeds) {
    return feeds.stream()
        .flatMap(feed -> feed.deliveryKeys().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Dataset<Row> withTexts(Dataset<Row> rejected, Set<Long> deliveryKeys) {
    String[] place = {"delivery_key", "record_type", "source_row", "source_item"};
    Dataset<Row> texts =
        lake.read(FeedTables.LANDED, deliveryKeys)
            .select(
                col("delivery_key"),
                col("record_type"),
                col("source_row"),
                col("source_item"),
                col("header"),
                col("sealed_text"));
    return rejected.join(texts, place);
  }

  /** Bytes in the hexadecimal form, and reasons in the JSON, that PostgreSQL reads. */
  private static Dataset<Row> forPages(Dataset<Row> rejected) {
    return rejected.select(
        col("delivery_key"),
        col("record_type"),
        col("source_row"),
        col("source_item"),
        col("header"),
        concat(lit("\\x"), hex(col("sealed_text"))).as("sealed_text"),
        to_json(col("reasons")).as("reasons"));
  }
}
