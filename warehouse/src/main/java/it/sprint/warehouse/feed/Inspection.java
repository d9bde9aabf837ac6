package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one pass over the bytes of a file tells: its identity, size, encoding and last byte. */
public record Inspection(
    String sha256, long bytes, TextEncoding encoding, boolean endsWithNewline) {

  private static final int CHUNK = 1 << 16;

  public static Inspection of(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ". Is it still there, and may this user read it?", e);
    }
  }

  /** Reads the stream to its end with a buffer of constant size; closing it is the caller's. */
  static Inspection of(InputStream stream) throws IOException {
    MessageDigest digest = sha256Digest();
    EncodingProbe probe = new EncodingProbe();
    byte[] buffer = new byte[CHUNK];
    long bytes = 0;
    byte last = 0;
    int count = stream.readNBytes(buffer, 0, CHUNK);
    while (count > 0) {
      digest.update(buffer, 0, count);
      probe.accept(buffer, count);
      bytes += count;
      last = buffer[count - 1];
      count = stream.readNBytes(buffer, 0, CHUNK);
    }
    return new Inspection(
        HexFormat.of().formatHex(digest.digest()),
        bytes,
        probe.encoding(),
        last == '\n' || last == '\r');
  }

  /** The charset to read the file with; a file that the contract does not accept is unreadable. */
  public Charset charset(Contract contract) {
    if (bytes == 0) {
      throw new UnreadableDeliveryException(ViolationCode.EMPTY_FILE);
    }
    if (contract.format().kind() != FileFormat.Kind.CSV) {
      return StandardCharsets.UTF_8;
    }
    return switch (encoding) {
      case ASCII -> contract.format().encodings().get(0);
      case UTF_8, UTF_8_BOM -> accepted(contract, StandardCharsets.UTF_8);
      case WINDOWS_1252 -> accepted(contract, TextEncoding.WESTERN);
      case UTF_16 ->
          throw new UnreadableDeliveryException(ViolationCode.UTF_16, accepted(contract));
      case NOT_TEXT -> throw new UnreadableDeliveryException(ViolationCode.NOT_A_TEXT_FILE);
    };
  }

  /**
   * Why the file should wait for its rest: it is a text that does not end with a line break, as one
   * that is still being written does. A workbook of corrections ends as it likes.
   */
  public Optional<Violation> halfWritten(Contract contract) {
    return contract.format().finalNewline()
            && !contract.format().isCompressed()
            && bytes > 0
            && encoding != TextEncoding.NOT_TEXT
            && !endsWithNewline
        ? Optional.of(Violation.of(ViolationCode.NO_FINAL_NEWLINE, ""))
        : Optional.empty();
  }

  private static Charset accepted(Contract contract, Charset charset) {
    if (contract.format().encodings().contains(charset)) {
      return charset;
    }
    throw new UnreadableDeliveryException(
        ViolationCode.WRONG_ENCODING, charset.name(), accepted(contract));
  }

  private static String accepted(Contract contract) {
    return contract.format().encodings().stream()
        .map(Charset::name)
        .collect(Collectors.joining(", "));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
