package it.sprint.etl.run;

import it.sprint.warehouse.feed.DeliveryMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One delivery: a file's bytes under a contract, known by the feed and their SHA-256.
 *
 * @param key the first 63 bits of the SHA-256 of feed and id, so that the same bytes for the same
 *     feed have the same key everywhere
 * @param corrects the SHA-256 of the delivery whose rows a correction mends
 */
public record Delivery(
    long key,
    String id,
    String feed,
    String fileName,
    String origin,
    long byteCount,
    Instant receivedAt,
    String contractVersion,
    Kind kind,
    @Nullable String corrects) {

  /** What a delivery says of records that it does not hold; a correction says nothing of them. */
  public enum Kind {
    INCREMENTAL,
    FULL_SNAPSHOT,
    CORRECTION;

    public static Kind of(DeliveryMode mode) {
      return switch (mode) {
        case INCREMENTAL -> INCREMENTAL;
        case FULL_SNAPSHOT -> FULL_SNAPSHOT;
      };
    }

    /** As the ledger writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public boolean isCorrection() {
    return kind == Kind.CORRECTION;
  }

  /** The key of the delivery to this feed whose bytes have this SHA-256. */
  public static long keyOf(String feed, String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((feed + "\n" + id).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> 1;
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("This Java has no SHA-256.", exception);
    }
  }
}
