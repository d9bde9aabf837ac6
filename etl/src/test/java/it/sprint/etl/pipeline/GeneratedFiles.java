package it.sprint.etl.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the generator of invented partners wrote, the truth left out. */
final class GeneratedFiles {

  private GeneratedFiles() {}

  /**
   * Puts files where partners put them.
   *
   * @param isWanted asked for each, by its path among what was generated
   */
  static void deliver(Path generated, Path inbox, Predicate<Path> isWanted) throws IOException {
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = generated.relativize(file);
        if (!relative.startsWith("truth") && isWanted.test(relative)) {
          Path target = inbox.resolve(relative);
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
