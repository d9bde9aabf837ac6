package it.sprint.warehouse.feed;

/** A contract that cannot be used: which file, where in it, and why. */
public final class InvalidContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidContractException(String file, String path, String reason) {
    super(message(file, path, reason));
  }

  InvalidContractException(String file, String path, String reason, Throwable cause) {
    super(message(file, path, reason), cause);
  }

  private static String message(String file, String path, String reason) {
    String where = path.isEmpty() ? "" : path + ": ";
    return "Cannot load contract %s: %s%s".formatted(file, where, reason);
  }
}
