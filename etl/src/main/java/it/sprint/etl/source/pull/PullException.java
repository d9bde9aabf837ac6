package it.sprint.etl.source.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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

  /**
   * What was pulled cannot be written down. A full disk is no fault of the feed and costs the run.
   *
   * @param what as of a pull that failed on its way
   * @param why a clause without full stop
   */
  public static RuntimeException cannotWrite(
      String what, String why, Path folder, IOException cause) {
    return DiskFull.isCauseOf(cause)
        ? new UncheckedIOException(cause)
        : cannotPull(
            what,
            "%s (%s)".formatted(why, cause.getClass().getSimpleName()),
            "Check the folder %s and its disk.".formatted(folder));
  }

  public static PullException badSetting(String variable, String why) {
    return new PullException("Cannot use %s: %s.".formatted(variable, why));
  }
}
