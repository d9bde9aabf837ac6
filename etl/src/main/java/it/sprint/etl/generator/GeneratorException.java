package it.sprint.etl.generator;

/** Deliveries cannot be generated, for a reason that the user can change. */
final class GeneratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GeneratorException(String message) {
    super(message);
  }
}
