package it.sprint.etl.source;

import it.sprint.warehouse.feed.Contract;
import java.nio.file.Path;

/**
 * A file that may be a delivery.
 *
 * @param origin where it came from, for people: an address, or a path below the public folder or
 *     the inbox
 */
public record SourceFile(Contract contract, Path path, String origin) {

  public String fileName() {
    return String.valueOf(path.getFileName());
  }
}
