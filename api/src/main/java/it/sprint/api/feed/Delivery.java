package it.sprint.api.feed;

import it.sprint.warehouse.feed.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One delivered file and what became of its rows; counts are absent until they are known. */
record Delivery(
    String id,
    String fileName,
    long byteCount,
    Instant receivedAt,
    String contractVersion,
    String status,
    @Nullable Problem problem,
    @Nullable Long read,
    @Nullable Long accepted,
    @Nullable Long rejected,
    @Nullable Long duplicate,
    @Nullable Long warned,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo) {

  /** Why a delivery could not be read at all. */
  record Problem(String code, Text sentence) {}
}
