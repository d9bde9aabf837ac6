package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.KindCounts;
import it.sprint.etl.run.UnmappedCode;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A feed with news: its deliveries, every one of their records with its outcome, and the counts of
 * each delivery over all kinds of records.
 *
 * @param validated what the outcomes were made from
 */
record ConformedFeed(
    List<PendingDelivery> deliveries,
    List<Dataset<Row>> validated,
    List<ConformedKind> kinds,
    List<DeliveryCounts> counts) {

  ConformedFeed {
    deliveries = List.copyOf(deliveries);
    validated = List.copyOf(validated);
    kinds = List.copyOf(kinds);
    counts = List.copyOf(counts);
  }

  Set<Long> deliveryKeys() {
    return deliveries.stream()
        .map(pending -> pending.delivery().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  long sum(ToLongFunction<DeliveryCounts> part) {
    return counts.stream().mapToLong(part).sum();
  }

  /** What became of one delivery's rows, kind by kind. */
  List<KindCounts> byKind(long deliveryKey) {
    return kinds.stream().map(kind -> kind.of(deliveryKey)).toList();
  }

  List<UnmappedCode> unmappedCodes() {
    return kinds.stream().flatMap(kind -> kind.unmappedCodes().stream()).toList();
  }

  /** Gives back the memory that its rows take. */
  void release() {
    kinds.forEach(kind -> kind.outcomes().unpersist());
    kinds.forEach(kind -> kind.closings().unpersist());
    validated.forEach(Dataset::unpersist);
  }
}
