package it.sprint.api.partner;

import it.sprint.api.file.FileName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that a partner had checked.
 *
 * @param corrects the SHA-256 of the delivery whose rows it mends, if it is a correction
 */
record Upload(
    UUID id,
    String feed,
    FileName fileName,
    long byteCount,
    String sha256,
    Instant checkedAt,
    Instant expiresAt,
    State state,
    @Nullable Instant deliveredAt,
    @Nullable String corrects,
    CheckFindings findings) {

  /** The same upload without its file. */
  Upload dropped() {
    return new Upload(
        id,
        feed,
        fileName,
        byteCount,
        sha256,
        checkedAt,
        expiresAt,
        State.DROPPED,
        deliveredAt,
        corrects,
        findings);
  }

  /** Whether the file waits, is in the inbox or was deleted. */
  enum State {
    CHECKED,
    DELIVERED,
    DROPPED
  }
}
