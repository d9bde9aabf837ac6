package it.sprint.api.feed;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One feed: whose it is, what came last, and whether it is on time. */
record FeedEntry(
    String feed,
    Text title,
    Text purpose,
    String partner,
    String contractVersion,
    @Nullable Delivery lastDelivery,
    Timeliness timeliness) {

  /** {@code latest} is null when nothing ever came. */
  static FeedEntry of(Contract contract, @Nullable LatestDelivery latest, LocalDate today) {
    return new FeedEntry(
        contract.feed(),
        contract.title(),
        contract.purpose(),
        contract.partner(),
        contract.version(),
        latest == null ? null : latest.delivery(),
        Timeliness.of(contract.sla(), latest, today));
  }
}
