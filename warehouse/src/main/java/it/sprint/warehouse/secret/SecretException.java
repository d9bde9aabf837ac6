package it.sprint.warehouse.secret;

import java.nio.file.Path;

/** Keys cannot be used or a sealed value cannot be opened; the message holds neither. */
public final class SecretException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private SecretException(String message, Throwable cause) {
    super(message, cause);
  }

  private SecretException(String message) {
    super(message);
  }

  static SecretException unusableFile(Path file, Exception cause) {
    return new SecretException(
        "Cannot use the key file %s: %s. Make it and its folder readable and writable for this user."
            .formatted(file, cause.getMessage()),
        cause);
  }

  static SecretException fileExists(Path file, Exception cause) {
    return new SecretException(
        "Cannot make the key file %s: it exists already, and a new key could not do what the old one does. Choose another name."
            .formatted(file),
        cause);
  }

  static SecretException fileMissing(Path file) {
    return new SecretException(
        "Cannot find the key file %s. Put it back from its safe copy; a new one could not open what is already sealed."
            .formatted(file));
  }

  static SecretException notRotated(String purpose) {
    return new SecretException(
        "Cannot rotate the key for '%s': only those for landed, vault, export and evidence can be. With a new record-key or content key every record would be another one."
            .formatted(purpose));
  }

  static SecretException keysInEnvironment() {
    return new SecretException(
        "Cannot rotate keys that stand in SPRINT_KEYS. Add a version there, such as landed.2, where that variable is set.");
  }

  static SecretException noKeyName(String source, int number) {
    return new SecretException(
        "Cannot read the keys in %s: entry %d is not named for a purpose and a version, as 'landed.1' is. Correct or remove it."
            .formatted(source, number));
  }

  static SecretException noKey(String source, String name) {
    return new SecretException(
        "Cannot read the keys in %s: '%s' is no key of 64 hexadecimal digits. Put back its right value from the safe copy."
            .formatted(source, name));
  }

  static SecretException purposeMissing(Purpose purpose) {
    return new SecretException(
        "Cannot find a key for '%s' among the keys. Add '%s.1' with 64 random hexadecimal digits%s."
            .formatted(
                purpose.code(),
                purpose.code(),
                Purpose.ofPseudonyms().contains(purpose)
                    ? ", or let './sprint keys rotate %s' add it to the key file"
                        .formatted(purpose.code())
                    : ""));
  }

  static SecretException versionMissing(Purpose purpose, int version) {
    return new SecretException(
        "Cannot find version %d of the key for '%s'. Put '%s.%d' back from the safe copy of the keys."
            .formatted(version, purpose.code(), purpose.code(), version));
  }

  static SecretException notSealed(Purpose purpose) {
    return new SecretException(
        "Cannot open a value as '%s': it is not a sealed one. Read it from where it was written."
            .formatted(purpose.code()));
  }

  static SecretException cannotOpen(Purpose purpose, int version) {
    return new SecretException(
        "Cannot open a value sealed under '%s.%d': it was changed, moved from its place, or sealed with another key of that name."
            .formatted(purpose.code(), version));
  }
}
