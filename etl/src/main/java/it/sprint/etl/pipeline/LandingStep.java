package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.LandedRows;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.DeliveryStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lands every delivery that was received, in one Delta commit. What a killed run landed already is
 * known by its delivery key and not landed twice.
 */
record LandingStep(Lake lake, Ledger ledger, StepLog log) {

  void land(Map<String, Arrivals.Bytes> bytes) {
    List<PendingDelivery> received =
        ledger.pending().stream()
            .filter(pending -> pending.status() == DeliveryStatus.RECEIVED)
            .toList();
    if (received.isEmpty()) {
      return;
    }
    Set<Long> keys = new HashSet<>(received.stream().map(LandingStep::key).toList());
    Set<Long> landed = landed(keys);
    List<LandedRows.File> files = new ArrayList<>();
    for (PendingDelivery pending : received) {
      Arrivals.Bytes found = bytes.get(pending.delivery().id());
      if (found == null && !landed.contains(key(pending))) {
        forget(pending.delivery(), keys);
      } else if (found != null && !landed.contains(key(pending))) {
        files.add(new LandedRows.File(pending.delivery(), found.path(), found.charset()));
      }
    }
    log.record("land", () -> write(files, keys), work -> work);
  }

  private void forget(Delivery delivery, Set<Long> keys) {
    ledger.forget(delivery);
    keys.remove(delivery.key());
    log.progress()
        .accept(
            "%s: %s was taken away before it was read. Deliver it again."
                .formatted(delivery.feed(), delivery.fileName()));
  }

  private StepLog.Work write(List<LandedRows.File> files, Set<Long> keys) {
    long version = files.isEmpty() ? 0 : lake.append(FeedTables.LANDED, rows(files));
    Map<Long, Long> read = countByDelivery(keys);
    for (long key : keys) {
      ledger.landed(key, read.getOrDefault(key, 0L));
    }
    long total = read.values().stream().mapToLong(Long::longValue).sum();
    return new StepLog.Work(FeedTables.LANDED.path(), total, total, version);
  }

  private Dataset<Row> rows(List<LandedRows.File> files) {
    return LandedRows.of(lake.spark(), files);
  }

  /** Counted in the lake, apart from the conforming that must add up to it. */
  private Map<Long, Long> countByDelivery(Set<Long> keys) {
    return lake
        .read(FeedTables.LANDED, keys)
        .groupBy("delivery_key")
        .count()
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getLong(0), row -> row.getLong(1)));
  }

  private Set<Long> landed(Set<Long> keys) {
    return new HashSet<>(
        lake
            .read(FeedTables.LANDED, keys)
            .select(col("delivery_key"))
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getLong(0))
            .toList());
  }

  private static long key(PendingDelivery pending) {
    return pending.delivery().key();
  }
}
