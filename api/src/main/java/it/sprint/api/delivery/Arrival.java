package it.sprint.api.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something came for a feed, what became of it, and the days that it speaks of. */
public record Arrival(
    Instant receivedAt,
    String status,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo) {

  boolean isPublished() {
    return status.equals("published");
  }
}
