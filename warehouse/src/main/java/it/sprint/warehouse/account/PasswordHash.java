package it.sprint.warehouse.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: {@code pbkdf2-sha256$iterations$salt$hash}. The iterations stand in it,
 * so that they can rise without making the kept ones worthless.
 */
final class PasswordHash {

  /** OWASP's least for PBKDF2 with HMAC-SHA-256. */
  static final int ITERATIONS = 600_000;

  private static final String KIND = "pbkdf2-sha256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  static PasswordHash of(String password) {
    byte[] salt = random(SALT_BYTES);
    return new PasswordHash(ITERATIONS, salt, derived(password, salt, ITERATIONS));
  }

  /** Of no password: comparing with it takes as long as with any other, and is never true. */
  static PasswordHash ofNothing() {
    return new PasswordHash(ITERATIONS, random(SALT_BYTES), random(HASH_BITS / Byte.SIZE));
  }

  static PasswordHash parse(String text) {
    String[] parts = text.split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(KIND)) {
      throw new IllegalStateException("The database holds a password hash of an unknown kind.");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
  }

  boolean matches(String password) {
    return MessageDigest.isEqual(hash, derived(password, salt, iterations));
  }

  /** The text that {@link #parse} reads. */
  String text() {
    Base64.Encoder encoder = Base64.getEncoder();
    return String.join(
        "$",
        KIND,
        Integer.toString(iterations),
        encoder.encodeToString(salt),
        encoder.encodeToString(hash));
  }

  @Override
  public String toString() {
    return KIND;
  }

  /** The same letters may be typed as one character or as two: they count as the same password. */
  private static byte[] derived(String password, byte[] salt, int iterations) {
    char[] characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    PBEKeySpec key = new PBEKeySpec(characters, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException exception) {
      throw new IllegalStateException("This Java lacks PBKDF2 with HMAC-SHA-256.", exception);
    } finally {
      key.clearPassword();
    }
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
