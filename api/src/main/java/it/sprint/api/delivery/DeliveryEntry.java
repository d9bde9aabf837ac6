package it.sprint.api.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import it.sprint.api.feed.Delivery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of any feed, with what only people who are signed in see of it.
 *
 * @param key a number of up to 63 bits, as text: programs that count in doubles would garble it
 * @param decision what a person decided while it was held; the next run obeys
 */
public record DeliveryEntry(
    String key,
    String feed,
    String kind,
    @JsonUnwrapped Delivery delivery,
    @Nullable Long closed,
    @Nullable Decision decision) {

  /** Who decided what, and why. */
  public record Decision(String decision, String reason, String by, Instant at) {}

  public String id() {
    return delivery.id();
  }

  public String fileName() {
    return delivery.fileName();
  }

  public String status() {
    return delivery.status();
  }

  boolean isCorrection() {
    return kind.equals("correction");
  }
}
