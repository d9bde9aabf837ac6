package it.sprint.warehouse.secret;

import java.nio.charset.StandardCharsets;

/**
 * Seals values with AES-256-GCM, each to its place: format, key version, random nonce, ciphertext
 * and tag. For use by any number of threads. One key version seals at most four billion values, for
 * the nonces are random.
 */
public final class Seal {

  static final byte FORMAT = 1;
  static final int HEADER = 3;

  private final KeyRing ring;
  private final Purpose purpose;
  private final int version;
  private final ThreadLocal<SealingCipher> ciphers;

  public Seal(KeyRing ring, Purpose purpose) {
    this.ring = ring;
    this.purpose = purpose;
    this.version = ring.version(purpose);
    this.ciphers = ThreadLocal.withInitial(() -> new SealingCipher(this.ring, this.purpose));
  }

  public byte[] seal(String text, Place place) {
    return seal(text.getBytes(StandardCharsets.UTF_8), place);
  }

  public byte[] seal(byte[] value, Place place) {
    return ciphers.get().seal(version, value, place);
  }

  public String openText(byte[] sealed, Place place) {
    return new String(open(sealed, place), StandardCharsets.UTF_8);
  }

  /** The value that was sealed to this place. */
  public byte[] open(byte[] sealed, Place place) {
    return ciphers.get().open(versionOf(sealed), sealed, place);
  }

  /** The value under the newest key; the very same bytes if it is there already. */
  public byte[] reseal(byte[] sealed, Place place) {
    return isCurrent(sealed) ? sealed : seal(open(sealed, place), place);
  }

  /** Whether the value is sealed under the newest key. */
  public boolean isCurrent(byte[] sealed) {
    return versionOf(sealed) == version;
  }

  private int versionOf(byte[] sealed) {
    if (sealed.length < SealingCipher.OVERHEAD || sealed[0] != FORMAT) {
      throw SecretException.notSealed(purpose);
    }
    return ((sealed[1] & 0xFF) << 8) | (sealed[2] & 0xFF);
  }
}
