package it.sprint.etl.person;

import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;

/**
 * The keys of persons in registers, made from the partners' own numbers; not for several threads.
 */
public final class PersonRecordKeys {

  private static final String PERSON = "person of the register";
  private static final int ID_DIGITS = 16;

  private final Mac mac;

  public PersonRecordKeys(KeyRing keys) {
    this.mac = Mac.of(keys, Purpose.RECORD_KEY);
  }

  /** 32 hexadecimal digits. */
  public String of(PersonSource source, String personId) {
    return mac.recordKey(source.feed(), PERSON, personId);
  }

  /** Half of a key: a number that the linkage reckons with. */
  public static long id(String personRecord) {
    return Long.parseUnsignedLong(personRecord, 0, ID_DIGITS, 16) >>> 1;
  }
}
