package it.sprint.api.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import it.sprint.warehouse.feed.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole ledger, by feed and in total. */
record LedgerAnswer(Line total, List<FeedLine> feeds, @Nullable LastRun lastRun) {

  /** The sums of one feed. */
  record FeedLine(String feed, Text title, String partner, @JsonUnwrapped Line line) {}

  /** When the pipeline last ran, and how it ended; no end while it runs. */
  record LastRun(Instant startedAt, @Nullable Instant endedAt, String state) {}

  /**
   * Rows of many deliveries.
   *
   * @param byKind the same rows, counted by kind of record
   * @param rejectedRows rejected rows that are kept with their text and reasons
   * @param erasedAccepted accepted rows that were erased since, because their person asked for it
   * @param erasedRejected rejected rows that were
   */
  record Line(
      long deliveries,
      Map<String, Long> byStatus,
      long read,
      long accepted,
      long rejected,
      long duplicate,
      long warned,
      long closed,
      KindSum byKind,
      long rejectedRows,
      long erasedAccepted,
      long erasedRejected) {

    static final Line NOTHING =
        new Line(0, Map.of(), 0, 0, 0, 0, 0, 0, new KindSum(0, 0, 0), 0, 0, 0);

    /** Whether the three independent counts of the same rows agree. */
    @JsonProperty("addsUp")
    public boolean addsUp() {
      return read == accepted + rejected + duplicate
          && byKind.equals(new KindSum(accepted, rejected, duplicate))
          && rejectedRows + erasedRejected == rejected;
    }

    Line plus(Line other) {
      Map<String, Long> statuses = new TreeMap<>(byStatus);
      other.byStatus.forEach((status, count) -> statuses.merge(status, count, Long::sum));
      return new Line(
          deliveries + other.deliveries,
          statuses,
          read + other.read,
          accepted + other.accepted,
          rejected + other.rejected,
          duplicate + other.duplicate,
          warned + other.warned,
          closed + other.closed,
          byKind.plus(other.byKind),
          rejectedRows + other.rejectedRows,
          erasedAccepted + other.erasedAccepted,
          erasedRejected + other.erasedRejected);
    }
  }

  /** Rows summed over the kinds of record. */
  record KindSum(long accepted, long rejected, long duplicate) {
    KindSum plus(KindSum other) {
      return new KindSum(
          accepted + other.accepted, rejected + other.rejected, duplicate + other.duplicate);
    }
  }
}
