package it.sprint.warehouse.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints by HMAC-SHA-256: equal values under the same key have the same one, and nobody
 * without the key can tell the values. Cheap to make; not for use by several threads.
 */
public final class Mac {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String RECORD = "record";
  private static final String CONTENT = "content";
  private static final String NUMBER = "number";
  private static final String PERSON = "person";
  private static final int RECORD_KEY_BYTES = 16;

  private final javax.crypto.Mac mac;
  private final Parts parts = new Parts();

  private Mac(byte[] key) {
    try {
      this.mac = javax.crypto.Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
    }
  }

  /** Fingerprints under the newest key of the purpose. */
  public static Mac of(KeyRing ring, Purpose purpose) {
    return of(ring, purpose, ring.version(purpose));
  }

  /** Fingerprints under one version, to compare with those made before a rotation. */
  public static Mac of(KeyRing ring, Purpose purpose, int version) {
    return new Mac(ring.key(purpose, version));
  }

  /**
   * The key of a record as 32 hexadecimal digits (128 bits), stable as long as the version of the
   * key is.
   */
  public String recordKey(String feed, String recordType, @Nullable String... businessKey) {
    parts.clear();
    parts.add(RECORD);
    parts.add(feed);
    parts.add(recordType);
    addAll(businessKey);
    return HexFormat.of().formatHex(digest(), 0, RECORD_KEY_BYTES);
  }

  /** The fingerprint of a row's values, in their order; a missing one differs from an empty one. */
  public byte[] content(@Nullable String... values) {
    parts.clear();
    parts.add(CONTENT);
    addAll(values);
    return digest();
  }

  /** The fingerprint of a number, as a number. */
  public long number(long value) {
    parts.clear();
    parts.add(NUMBER);
    parts.add(Long.toString(value));
    return ByteBuffer.wrap(digest()).getLong();
  }

  /** What stands for a person outside, as 32 hexadecimal digits (128 bits). */
  String pseudonym(long personKey) {
    parts.clear();
    parts.add(PERSON);
    parts.add(Long.toString(personKey));
    return HexFormat.of().formatHex(digest(), 0, RECORD_KEY_BYTES);
  }

  /**
   * The plain HMAC of a partner's own number as 64 hexadecimal digits, which any other program with
   * the same key makes too.
   */
  public String token(String number) {
    return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
  }

  private void addAll(@Nullable String[] values) {
    for (@Nullable String value : values) {
      parts.add(value);
    }
  }

  private byte[] digest() {
    mac.update(parts.buffer(), 0, parts.length());
    return mac.doFinal();
  }
}
