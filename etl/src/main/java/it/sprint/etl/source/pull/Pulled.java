package it.sprint.etl.source.pull;

import it.sprint.etl.run.PullState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one pull brought. The state is saved once the file is recorded as a delivery, or at once
 * when there is no file; until then the next pull fetches the same again.
 *
 * @param origin where it came from, for people; holds no secret
 * @param path the JSON Lines file; null when nothing had changed
 */
public record Pulled(PullState state, String origin, long rows, @Nullable Path path) {

  public Optional<Path> findFile() {
    return Optional.ofNullable(path);
  }

  /** Deletes the file, which holds personal data in clear; to be called once it is recorded. */
  public void drop() {
    if (path == null) {
      return;
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
