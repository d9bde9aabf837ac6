package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import it.sprint.etl.feed.Closings;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.GroupMembers;
import it.sprint.etl.feed.NestedClosings;
import it.sprint.etl.feed.Outcomes;
import it.sprint.etl.feed.Tallies;
import it.sprint.etl.feed.ValidatedRows;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Parallel;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Judges every record of the new deliveries of one feed and checks the sums; writes nothing. */
final class FeedConforming {

  private final ConformingStep step;
  private final Contract contract;
  private final List<PendingDelivery> deliveries;
  private final Set<Long> deliveryKeys;
  private final List<Delivery> snapshots;

  FeedConforming(ConformingStep step, Contract contract, List<PendingDelivery> deliveries) {
    this.step = step;
    this.contract = contract;
    this.deliveries = deliveries;
    this.deliveryKeys =
        deliveries.stream()
            .map(pending -> pending.delivery().key())
            .collect(Collectors.toUnmodifiableSet());
    this.snapshots =
        deliveries.stream()
            .map(PendingDelivery::delivery)
            .filter(delivery -> delivery.kind() == Delivery.Kind.FULL_SNAPSHOT)
            .toList();
  }

  ConformedFeed judge() {
    List<Dataset<Row>> validated = validated();
    List<Dataset<Row>> judged = new GroupMembers(contract).judge(validated);
    List<ConformedKind> kinds =
        Parallel.map(
            contract.recordTypes(),
            type -> kind(type, judged.get(contract.recordTypes().indexOf(type)), judged));
    return new ConformedFeed(deliveries, validated, kinds, counts(kinds));
  }

  /** Validated rows are kept where they are read more than once. */
  private List<Dataset<Row>> validated() {
    Dataset<Row> landed =
        step.lake()
            .read(FeedTables.LANDED, deliveryKeys)
            .where(col("feed").equalTo(contract.feed()));
    boolean isReadTwice =
        contract.recordTypes().stream().anyMatch(this::mayClose) || GroupMembers.isNeeded(contract);
    return contract.recordTypes().stream()
        .map(type -> new ValidatedRows(contract, type, step.keys()).from(landed))
        .map(rows -> isReadTwice ? rows.persist(StorageLevel.DISK_ONLY()) : rows)
        .toList();
  }

  /** Gives each record of a kind its outcome. */
  private ConformedKind kind(RecordType type, Dataset<Row> validated, List<Dataset<Row>> all) {
    return step.log()
        .record(
            "validate",
            () -> {
              Dataset<Row> earlier = earlier(type);
              boolean mayClose = mayClose(type);
              Dataset<Row> closings =
                  mayClose ? closings(type, validated, all, earlier) : earlier.limit(0);
              Dataset<Row> outcomes =
                  (mayClose
                          ? Outcomes.of(validated, earlier, closings)
                          : Outcomes.of(validated, earlier))
                      .persist(StorageLevel.DISK_ONLY());
              Dataset<Row> accepted =
                  outcomes
                      .where(col("_outcome").equalTo(Outcomes.ACCEPTED))
                      .select(Lake.columns(FeedTables.conformed(contract, type)));
              Dataset<Row> closed =
                  mayClose
                      ? Closings.rows(closings, earlier.unionByName(accepted)).persist()
                      : earlier.limit(0);
              return new ConformedKind(
                  contract,
                  type,
                  outcomes,
                  closed,
                  Tallies.collect(new Tallies(type).from(outcomes)),
                  mayClose ? byDelivery(closed) : Map.of());
            },
            kind ->
                new StepLog.Work(
                    kind.table().path(),
                    kind.sum(DeliveryCounts::answered),
                    kind.sum(DeliveryCounts::accepted),
                    0));
  }

  /** Whether the new deliveries say of records that they are no more by not holding them. */
  private boolean mayClose(RecordType type) {
    return !snapshots.isEmpty()
        || (contract.enclosing(type).isPresent() && !wholeDeliveries().isEmpty());
  }

  private Dataset<Row> closings(
      RecordType type, Dataset<Row> validated, List<Dataset<Row>> all, Dataset<Row> earlier) {
    if (!snapshots.isEmpty()) {
      return Closings.of(validated, earlier, snapshots);
    }
    Contract.Enclosing nest = contract.enclosing(type).orElseThrow();
    Dataset<Row> objects = all.get(contract.recordTypes().indexOf(nest.type()));
    return new NestedClosings(nest, objects, wholeDeliveries()).of(validated, earlier);
  }

  /** A correction holds rows out of their objects. */
  private List<Delivery> wholeDeliveries() {
    return deliveries.stream()
        .map(PendingDelivery::delivery)
        .filter(delivery -> !delivery.isCorrection())
        .toList();
  }

  private static Map<Long, Long> byDelivery(Dataset<Row> rows) {
    return rows.groupBy("delivery_key").count().collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getLong(0), row -> row.getLong(1)));
  }

  /** What the feed's other deliveries gave. */
  private Dataset<Row> earlier(RecordType type) {
    return step.lake()
        .read(FeedTables.conformed(contract, type))
        .where(not(col("delivery_key").isin(deliveryKeys.toArray())));
  }

  /** Each delivery's counts over all kinds of rows, checked against what was landed. */
  private List<DeliveryCounts> counts(List<ConformedKind> kinds) {
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
}
