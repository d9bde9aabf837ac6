package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.feed.LandedRows;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.DeliveryStatus;
import it.sprint.etl.run.RunException;
import it.sprint.etl.source.Received;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.secret.KeyRing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Lands every delivery that was received, in one Delta commit. What a killed run landed already is
 * known by its delivery key and not landed twice.
 */
record LandingStep(Lake lake, Ledger ledger, Received received, StepLog log, KeyRing keys) {

  void land(Contracts contracts) {
    List<Delivery> deliveries =
        ledger.pending().stream()
            .filter(pending -> pending.status() == DeliveryStatus.RECEIVED)
            .map(PendingDelivery::delivery)
            .toList();
    if (deliveries.isEmpty()) {
      return;
    }
    Set<Long> deliveryKeys = new HashSet<>(deliveries.stream().map(Delivery::key).toList());
    Set<Long> landed = countByDelivery(deliveryKeys).keySet();
    List<LandedRows.File> files = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      if (!landed.contains(delivery.key())) {
        files.add(file(delivery, contracts));
      }
    }
    log.record("land", () -> write(files, deliveries, deliveryKeys), work -> work);
    deliveries.forEach(received::drop);
  }

  private LandedRows.File file(Delivery delivery, Contracts contracts) {
    Path bytes = received.of(delivery);
    if (!Files.exists(bytes)) {
      ledger.arrivals().forget(delivery);
      throw RunException.bytesGone(delivery);
    }
    // A correction is a workbook, whatever the feed's own files are.
    Charset charset =
        delivery.isCorrection()
            ? StandardCharsets.UTF_8
            : Inspection.of(bytes).charset(contracts.of(delivery.feed()));
    return new LandedRows.File(delivery, bytes, charset);
  }

  private StepLog.Work write(
      List<LandedRows.File> files, List<Delivery> deliveries, Set<Long> deliveryKeys) {
    long version =
        files.isEmpty()
            ? 0
            : lake.append(FeedTables.LANDED, LandedRows.of(lake.spark(), files, keys));
    Map<Long, Long> read = countByDelivery(deliveryKeys);
    for (Delivery delivery : deliveries) {
      ledger.landed(delivery.key(), read.getOrDefault(delivery.key(), 0L));
    }
    long total = read.values().stream().mapToLong(Long::longValue).sum();
    return new StepLog.Work(FeedTables.LANDED.path(), total, total, version);
  }

  /** Counted in the lake, apart from the conforming that must add up to it; each line once. */
  private Map<Long, Long> countByDelivery(Set<Long> deliveryKeys) {
    Map<Long, Long> counts = new HashMap<>();
    for (Row row :
        lake.read(FeedTables.LANDED, deliveryKeys)
            .groupBy("delivery_key")
            .agg(
                count(lit(1)),
                count_distinct(col("record_type"), col("source_row"), col("source_item")))
            .collectAsList()) {
      if (row.getLong(1) != row.getLong(2)) {
        throw RunException.rowsLost(FeedTables.LANDED.path(), row.getLong(2), row.getLong(1));
      }
      counts.put(row.getLong(0), row.getLong(1));
    }
    return counts;
  }
}
