package it.sprint.etl.run;

import java.time.Instant;

/**
 * One delivery: a file's bytes under a contract, known by their SHA-256.
 *
 * @param key the first 63 bits of the hash, so that the same bytes have the same key everywhere
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

  private static final int KEY_DIGITS = 16;

  /** The key of the delivery with this SHA-256 (64 hexadecimal digits). */
  public static long keyOf(String id) {
    return Long.parseUnsignedLong(id, 0, KEY_DIGITS, 16) >>> 1;
  }
}
