package it.sprint.api.delivery;

import it.sprint.api.feed.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the ledger tells of one delivery. */
record DeliveryAnswer(
    DeliveryEntry delivery,
    List<Ledger.KindCount> counts,
    List<Reason> reasons,
    List<Finding> remarks,
    @Nullable Corrected corrects,
    List<Ledger.CorrectedBy> correctedBy,
    long rejectedRowsKept) {

  /** The delivery whose rows this one mends. */
  record Corrected(String key, String fileName) {}
}
