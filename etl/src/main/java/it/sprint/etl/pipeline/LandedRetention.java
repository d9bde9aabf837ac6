package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.LandedDeletions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deletes landed rows of deliveries that are older than so many days and published. A run reads
 * them no more: what was rejected keeps its own text.
 *
 * @param days null where they are kept for ever
 */
record LandedRetention(
    @Nullable Integer days, LandedDeletions deletions, Clock clock, Consumer<String> progress) {

  /**
   * Deletes what is due; earlier versions of the table go with it.
   *
   * @param lake asked only when something is
   */
  void apply(Supplier<Lake> lake) {
    if (days == null) {
      return;
    }
    Instant now = clock.instant();
    List<Long> due = deletions.due(now.minus(Duration.ofDays(days)));
    if (!due.isEmpty()) {
      Lake landed = lake.get();
      landed.delete(FeedTables.LANDED, col("delivery_key").isin(due.toArray()));
      landed.forgetHistory(FeedTables.LANDED);
      deletions.done(due, now);
      progress.accept(
          "Landed rows of %d deliveries older than %d days are deleted."
              .formatted(due.size(), days));
    }
  }
}
