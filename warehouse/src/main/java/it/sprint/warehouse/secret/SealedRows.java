package it.sprint.warehouse.secret;

import java.nio.charset.StandardCharsets;

/**
 * The one place that knows how the text of a landed record is sealed: under the key for what
 * landed, to its feed, delivery, kind of record, line and item. For use by any number of threads.
 */
public final class SealedRows {

  private final Seal seal;

  public SealedRows(KeyRing ring) {
    this.seal = new Seal(ring, Purpose.LANDED);
  }

  /** The record's text, sealed to where the record stands. */
  public byte[] seal(String text, LandedPlace place) {
    return seal.seal(text.getBytes(StandardCharsets.UTF_8), place.place());
  }

  /** The text that was sealed to this place; fails for any other. */
  public String open(byte[] sealed, LandedPlace place) {
    return seal.openText(sealed, place.place());
  }
}
