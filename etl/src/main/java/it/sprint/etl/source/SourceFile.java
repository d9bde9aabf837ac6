package it.sprint.etl.source;

import it.sprint.warehouse.feed.Contract;
import java.nio.file.Path;

/**
 * A file that may be a delivery.
 *
 * @param origin where it came from, for people: an address, or a path below the public folder or
 *     the inbox
 * @param isOurs whether the file was given to us and is ours to delete
 */
public record SourceFile(Contract contract, Path path, String origin, boolean isOurs) {

  public String fileName() {
    return String.valueOf(path.getFileName());
  }
}
