package it.sprint.warehouse.kit;

/** The kit cannot do what it was asked: what, why, and what to do. */
final class KitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private KitException(String message) {
    super(message);
  }

  private KitException(String message, Throwable cause) {
    super(message, cause);
  }

  static KitException unknownFeed(String feed, Iterable<String> feeds) {
    return new KitException(
        "Cannot check: there is no feed '%s'. The feeds are: %s."
            .formatted(feed, String.join(", ", feeds)));
  }

  static KitException whichFeed(String file, Iterable<String> candidates) {
    String found = String.join(", ", candidates);
    return new KitException(
        found.isEmpty()
            ? "Cannot tell to which feed %s belongs: no contract knows its columns. Name the feed with --feed."
                .formatted(file)
            : "Cannot tell to which feed %s belongs: it fits %s. Name the feed with --feed."
                .formatted(file, found));
  }

  static KitException keyExists(String file) {
    return new KitException(
        "Cannot make a key: %s exists already. A new key would give every person a new pseudonym; choose another name if that is what you want."
            .formatted(file));
  }

  static KitException noKey(String file) {
    return new KitException(
        "Cannot read the key: %s holds no key. Make one with 'kit keygen', once, and keep a copy in a safe place."
            .formatted(file));
  }

  static KitException nothingToPseudonymise(String feed) {
    return new KitException(
        "Cannot make pseudonyms: the feed '%s' has no column that is made from an internal number."
            .formatted(feed));
  }

  static KitException freeText(String feed, String column) {
    return new KitException(
        "Cannot make pseudonyms: the contract of '%s' has the free text column «%s». Ask for a contract without it."
            .formatted(feed, column));
  }

  static KitException forbidden(String what, long line) {
    return new KitException(
        "Nothing was written: %s stands in line %d of what would be written. Take it out of your file and try again."
            .formatted(what, line));
  }

  static KitException cannotWrite(String file, Throwable cause) {
    return new KitException(
        "Cannot write %s: %s. Check that the folder exists and may be written to."
            .formatted(file, cause.getMessage()),
        cause);
  }
}
