package it.sprint.warehouse.kit;

import it.sprint.warehouse.secret.KeyFile;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.SecretException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A partner's own key, and the pseudonyms made with it: HMAC-SHA-256 of the partner's internal
 * number, in hexadecimal. Nobody without the key can tell which number is behind a pseudonym, and
 * the same number always gives the same one.
 */
record PseudonymKey(Mac mac) {

  static PseudonymKey read(Path file) {
    try {
      KeyRing ring = new KeyFile(file).load();
      return new PseudonymKey(Mac.of(ring, Purpose.PERSON_TOKEN));
    } catch (SecretException unusable) {
      // What a file that is no key holds instead is not told.
      throw KitException.noKey(file.toString(), unusable);
    }
  }

  /** Writes a new random key that only its owner can read. */
  static void create(Path file) {
    if (Files.exists(file)) {
      throw KitException.keyExists(file.toString());
    }
    try {
      new KeyFile(file).make(Set.of(Purpose.PERSON_TOKEN));
    } catch (SecretException unusable) {
      throw KitException.cannotWrite(file.toString(), unusable);
    }
  }

  /** Whether others than its owner may read the file. */
  static boolean isOpenToOthers(Path file) {
    return new KeyFile(file).warning().isPresent();
  }

  /** The pseudonym of an internal number; spaces around the number do not count. */
  String pseudonym(String number) {
    return mac.token(number.strip());
  }
}
