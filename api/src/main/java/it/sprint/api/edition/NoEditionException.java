package it.sprint.api.edition;

/** There are no figures to answer with: nothing has been published yet. */
public final class NoEditionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoEditionException() {
    super("Nothing has been published yet. Run the pipeline once; then ask again.");
  }
}
