package it.sprint.etl.linkage.file;

import java.nio.file.Path;

/** A file as somebody named it, and where it is. */
public record NamedPath(String given, Path path) {

  /** The last part of its name. */
  String lastPart() {
    return String.valueOf(path.getFileName());
  }
}
