package it.sprint.warehouse.draft;

/** A draft that cannot be tried: what is missing, and what to do. */
final class DraftException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DraftException(String message, Throwable cause) {
    super(message, cause);
  }

  DraftException(String message) {
    super(message);
  }
}
