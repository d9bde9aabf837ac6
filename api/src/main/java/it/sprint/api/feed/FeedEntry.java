package it.sprint.api.feed;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  /** Deliveries are those of this feed, the latest first. */
  static FeedEntry of(Contract contract, List<Delivery> deliveries, LocalDate today) {
    LocalDate lastDataOn =
        deliveries.stream()
            .filter(delivery -> delivery.status().equals("published"))
            .map(Delivery::coversTo)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return new FeedEntry(
        contract.feed(),
        contract.title(),
        contract.purpose(),
        contract.partner(),
        contract.version(),
        deliveries.isEmpty() ? null : deliveries.get(0),
        Timeliness.of(contract.sla(), lastDataOn, today));
  }
}
