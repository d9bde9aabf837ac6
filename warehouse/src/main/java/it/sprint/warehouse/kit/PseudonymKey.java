package it.sprint.warehouse.kit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A partner's own key, and the pseudonyms made with it: HMAC-SHA-256 of the partner's internal
 * number, in hexadecimal. Nobody without the key can tell which number is behind a pseudonym, and
 * the same number always gives the same one.
 */
final class PseudonymKey {

  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  private PseudonymKey(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
    }
  }

  static PseudonymKey read(Path file) {
    try {
      byte[] key =
          HexFormat.of().parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
      if (key.length == KEY_BYTES) {
        return new PseudonymKey(key);
      }
      throw KitException.noKey(file.toString());
    } catch (IOException | IllegalArgumentException e) {
      // What a file that is no key holds instead is not told.
      throw KitException.noKey(file.toString());
    }
  }

  /** Writes a new random key that only its owner can read. */
  static void create(Path file) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        isPosix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes)) {
      String text = HexFormat.of().formatHex(key) + System.lineSeparator();
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      throw KitException.keyExists(file.toString());
    } catch (IOException e) {
      throw KitException.cannotWrite(file.toString(), e);
    }
  }

  /** The pseudonym of an internal number; spaces around the number do not count. */
  String pseudonym(String number) {
    return HexFormat.of().formatHex(mac.doFinal(number.strip().getBytes(StandardCharsets.UTF_8)));
  }
}
