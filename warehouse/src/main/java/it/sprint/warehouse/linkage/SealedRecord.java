package it.sprint.warehouse.linkage;

import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Place;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.Seal;

/**
 * The one place that knows how what a reviewer sees of a record is sealed: under the key of the
 * vault, to the record. For use by any number of threads.
 */
public final class SealedRecord {

  private final Seal seal;

  public SealedRecord(KeyRing ring) {
    this.seal = new Seal(ring, Purpose.VAULT);
  }

  /**
   * Seals a record's values.
   *
   * @param json a list of texts by name of what is compared
   */
  public byte[] seal(String json, String record) {
    return seal.seal(json, place(record));
  }

  /** The values that were sealed for this record; fails for any other. */
  public String open(byte[] sealed, String record) {
    return seal.openText(sealed, place(record));
  }

  private static Place place(String record) {
    return Place.of("vault", "review", record);
  }
}
