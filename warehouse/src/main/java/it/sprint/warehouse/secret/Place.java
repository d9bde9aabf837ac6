package it.sprint.warehouse.secret;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where a sealed value belongs, such as a delivery, a record type and a line: it opens nowhere
 * else.
 */
public final class Place {

  private final byte[] bytes;

  private Place(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The place that the words name in this order. */
  public static Place of(String... words) {
    Parts parts = new Parts();
    for (@Nullable String word : words) {
      parts.add(word);
    }
    return new Place(parts.toBytes());
  }

  /** A place within this one, such as a line and an item. */
  public Place at(long... numbers) {
    ByteBuffer within = ByteBuffer.allocate(bytes.length + Long.BYTES * numbers.length);
    within.put(bytes);
    for (long number : numbers) {
      within.putLong(number);
    }
    return new Place(within.array());
  }

  byte[] bytes() {
    return bytes;
  }
}
