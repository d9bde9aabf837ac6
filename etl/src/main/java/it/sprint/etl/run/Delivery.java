package it.sprint.etl.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * One delivery: a file's bytes under a contract, known by the feed and their SHA-256.
 *
 * @param key the first 63 bits of the SHA-256 of feed and id, so that the same bytes for the same
 *     feed have the same key everywhere
 */
public record Delivery(
    long key,
    String id,
    String feed,
    String fileName,
    String origin,
    long byteCount,
    Instant receivedAt,
    String contractVersion) {

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
