package it.sprint.api.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checked file and what was found in it.
 *
 * @param isFine whether nothing has to be mended
 * @param isDeliverable whether it can be delivered as it is; rejected rows do not hinder it
 * @param isKnown whether these very bytes came before
 */
record CheckAnswer(
    String id,
    String feed,
    String fileName,
    long byteCount,
    Instant checkedAt,
    Instant expiresAt,
    String state,
    @Nullable Instant deliveredAt,
    boolean isFine,
    boolean isDeliverable,
    boolean isKnown,
    @Nullable CorrectedDelivery correctionOf,
    @JsonUnwrapped CheckFindings findings) {

  /** The delivery whose rows the file mends. */
  record CorrectedDelivery(String key, String fileName) {}
}
