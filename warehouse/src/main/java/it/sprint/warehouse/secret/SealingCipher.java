package it.sprint.warehouse.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One thread's cipher, with the keys that it has needed and nonces in store. */
final class SealingCipher {

  static final int NONCE = 12;
  static final int TAG = 16;
  static final int OVERHEAD = Seal.HEADER + NONCE + TAG;

  private static final int NONCES_IN_STORE = 256;

  private final KeyRing ring;
  private final Purpose purpose;
  private final Map<Integer, SecretKeySpec> keys = new HashMap<>();
  private final Cipher cipher;
  private final SecureRandom random = new SecureRandom();
  private final byte[] nonces = new byte[NONCE * NONCES_IN_STORE];
  private int nextNonce = nonces.length;

  SealingCipher(KeyRing ring, Purpose purpose) {
    this.ring = ring;
    this.purpose = purpose;
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw noCipher(e);
    }
  }

  byte[] seal(int version, byte[] value, Place place) {
    byte[] sealed = new byte[OVERHEAD + value.length];
    sealed[0] = Seal.FORMAT;
    sealed[1] = (byte) (version >> 8);
    sealed[2] = (byte) version;
    takeNonce(sealed);
    try {
      start(Cipher.ENCRYPT_MODE, version, sealed, place);
      cipher.doFinal(value, 0, value.length, sealed, Seal.HEADER + NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw noCipher(e);
    }
  }

  byte[] open(int version, byte[] sealed, Place place) {
    try {
      start(Cipher.DECRYPT_MODE, version, sealed, place);
      int from = Seal.HEADER + NONCE;
      return cipher.doFinal(sealed, from, sealed.length - from);
    } catch (AEADBadTagException e) {
      throw SecretException.cannotOpen(purpose, version);
    } catch (GeneralSecurityException e) {
      throw noCipher(e);
    }
  }

  private void start(int mode, int version, byte[] sealed, Place place)
      throws GeneralSecurityException {
    GCMParameterSpec nonce = new GCMParameterSpec(TAG * 8, sealed, Seal.HEADER, NONCE);
    cipher.init(mode, key(version), nonce);
    cipher.updateAAD(sealed, 0, Seal.HEADER);
    cipher.updateAAD(place.bytes());
  }

  private SecretKeySpec key(int version) {
    return keys.computeIfAbsent(
        version, missing -> new SecretKeySpec(ring.key(purpose, missing), "AES"));
  }

  /** Nonces are drawn many at once, for each draw costs more than a short text's cipher. */
  private void takeNonce(byte[] sealed) {
    if (nextNonce == nonces.length) {
      random.nextBytes(nonces);
      nextNonce = 0;
    }
    System.arraycopy(nonces, nextNonce, sealed, Seal.HEADER, NONCE);
    nextNonce += NONCE;
  }

  private static IllegalStateException noCipher(GeneralSecurityException cause) {
    return new IllegalStateException("This Java cannot seal with AES-256-GCM.", cause);
  }
}
