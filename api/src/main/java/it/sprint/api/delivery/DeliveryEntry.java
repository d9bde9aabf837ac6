package it.sprint.api.delivery;

import it.sprint.warehouse.feed.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of any feed and what became of its rows; counts are absent until they are known.
 *
 * @param key a number of up to 63 bits, as text: programs that count in doubles would garble it
 * @param decision what a person decided while it was held; the next run obeys
 */
public record DeliveryEntry(
    String key,
    String id,
    String feed,
    String fileName,
    long byteCount,
    Instant receivedAt,
    String contractVersion,
    String kind,
    String status,
    @Nullable Problem problem,
    @Nullable Long read,
    @Nullable Long accepted,
    @Nullable Long rejected,
    @Nullable Long duplicate,
    @Nullable Long warned,
    @Nullable Long closed,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo,
    @Nullable Decision decision) {

  /** Why a delivery waits, was refused or could not be read; or had waited. */
  public record Problem(String code, Text sentence) {}

  /** Who decided what, and why. */
  public record Decision(String decision, String reason, String by, Instant at) {}

  boolean isCorrection() {
    return kind.equals("correction");
  }
}
