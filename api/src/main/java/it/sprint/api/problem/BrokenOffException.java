package it.sprint.api.problem;

/** A file of which a part is out already and the rest cannot be written. */
public final class BrokenOffException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokenOffException(String file, Exception cause) {
    super(
        "Cannot write the rest of %s. The connection is cut; fetch it again.".formatted(file),
        cause);
  }
}
