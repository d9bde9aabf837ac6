package it.sprint.etl.source.pull;

import it.sprint.etl.run.RunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells that a failure came of a disk without room, whatever was under way. */
public final class DiskFull {

  /** As Linux says it; Java gives no other sign. */
  private static final List<String> WORDS =
      List.of("No space left on device", "Disk quota exceeded");

  private DiskFull() {}

  /** Whether a full disk is among the causes of a failure, or among what failed beside it. */
  public static boolean isCauseOf(Throwable failure) {
    return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean isCauseOf(Throwable failure, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return false;
    }
    String message = failure.getMessage();
    if (message != null && WORDS.stream().anyMatch(message::contains)) {
      return true;
    }
    return (failure.getCause() != null && isCauseOf(failure.getCause(), seen))
        || List.of(failure.getSuppressed()).stream().anyMatch(other -> isCauseOf(other, seen));
  }

  /** That the run cannot go on, and where there is no room. */
  public static RunException of(Throwable failure, List<Path> folders) {
    return RunException.diskFull(fullest(folders).map(Path::toString).orElse(""), failure);
  }

  /** The folder with the least room, of those that are on this machine. */
  public static Optional<Path> fullest(List<Path> folders) {
    return folders.stream().filter(Files::isDirectory).min(Comparator.comparing(DiskFull::room));
  }

  private static long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
