package it.sprint.api.partner;

import it.sprint.api.delivery.DeliveryEntry;
import it.sprint.api.delivery.Finding;
import it.sprint.api.feed.Reason;
import java.time.Instant;
import java.util.List;

/** One feed: its contract, what came of it, and what waits for the next run. */
record PartnerFeedAnswer(
    PartnerFeed entry,
    PartnerContract contract,
    List<PartnerDelivery> deliveries,
    List<WaitingFile> waiting) {

  /** A delivery, and for how many of its rows a correction workbook can be had. */
  record PartnerDelivery(
      DeliveryEntry delivery, List<Reason> reasons, List<Finding> remarks, long correctable) {}

  /** A file in the inbox. */
  record WaitingFile(String fileName, long byteCount, Instant deliveredAt) {}
}
