package it.sprint.api.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** One feed with its contract, every delivery with its reasons, and the checks over the whole. */
record FeedAnswer(
    @JsonUnwrapped FeedEntry entry,
    ContractEntry contract,
    List<ReasonedDelivery> deliveries,
    List<Check> checks) {

  /** A delivery and the rules that its rows broke. */
  record ReasonedDelivery(@JsonUnwrapped Delivery delivery, List<Reason> reasons) {}
}
