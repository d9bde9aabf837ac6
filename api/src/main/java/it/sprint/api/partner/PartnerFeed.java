package it.sprint.api.partner;

import it.sprint.api.delivery.Calendar;
import it.sprint.api.delivery.DeliveryEntry;
import it.sprint.api.delivery.FeedState;
import it.sprint.api.feed.Timeliness;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/**
 * One feed for the partner whose it is.
 *
 * @param byFile whether it is delivered as a file; otherwise the warehouse fetches it
 */
record PartnerFeed(
    String feed,
    Text title,
    Text purpose,
    String contractVersion,
    String mode,
    boolean byFile,
    Timeliness timeliness,
    Calendar calendar,
    @Nullable DeliveryEntry lastDelivery,
    FeedState.Punctuality punctuality) {

  static PartnerFeed of(Contract contract, @Nullable DeliveryEntry latest, FeedState state) {
    return new PartnerFeed(
        contract.feed(),
        contract.title(),
        contract.purpose(),
        contract.version(),
        contract.mode().code(),
        contract.pull() == null,
        state.timeliness(),
        state.calendar(),
        latest,
        state.punctuality());
  }
}
