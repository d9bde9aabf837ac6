package it.sprint.etl.source.pull;

/**
 * A pull did not come through: why, and what to do. It names the feed and the host, never a token,
 * a cursor or a value of a record; causes that repeat such values are left out.
 */
public final class PullException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PullException(String message) {
    super(message);
  }

  /**
   * A pull that failed on its way.
   *
   * @param what the feed and where it comes from: {@code oasi2-cases from api.example.org}
   * @param why a clause without full stop
   * @param advice a sentence
   */
  public static PullException cannotPull(String what, String why, String advice) {
    return new PullException("Cannot pull %s: %s. %s".formatted(what, why, advice));
  }

  public static PullException badSetting(String variable, String why) {
    return new PullException("Cannot use %s: %s.".formatted(variable, why));
  }
}
