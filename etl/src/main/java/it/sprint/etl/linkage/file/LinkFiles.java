package it.sprint.etl.linkage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of one linking: what is read and what is written. */
public record LinkFiles(
    NamedPath configuration, List<NamedPath> inputs, NamedPath pairs, NamedPath clusters) {

  public LinkFiles {
    inputs = List.copyOf(inputs);
  }

  /** Refuses what cannot be read or must not be written, before any work is done. */
  void check() {
    List<NamedPath> read = new ArrayList<>();
    read.add(configuration);
    read.addAll(inputs);
    read.forEach(LinkFiles::checkReadable);
    for (int i = 0; i < inputs.size(); i++) {
      for (NamedPath earlier : inputs.subList(0, i)) {
        if (areOne(inputs.get(i), earlier)) {
          throw LinkFileException.givenTwice(inputs.get(i).given());
        }
      }
    }
    checkWritable(pairs, read);
    checkWritable(clusters, read);
    if (areOne(pairs, clusters)) {
      throw LinkFileException.outputsAreOne(pairs.given());
    }
  }

  private static void checkReadable(NamedPath file) {
    if (!Files.exists(file.path())) {
      throw LinkFileException.missing(file.given());
    }
    if (!Files.isRegularFile(file.path())) {
      throw LinkFileException.noOrdinaryFile(file.given());
    }
  }

  private static void checkWritable(NamedPath file, List<NamedPath> read) {
    if (!Files.isDirectory(folder(file))) {
      throw LinkFileException.folderMissing(file.given());
    }
    if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
      throw LinkFileException.noOrdinaryFile(file.given());
    }
    if (read.stream().anyMatch(input -> areOne(input, file))) {
      throw LinkFileException.wouldOverwrite(file.given());
    }
  }

  private static Path folder(NamedPath file) {
    Path parent = file.path().toAbsolutePath().getParent();
    return parent == null ? file.path() : parent;
  }

  private static boolean areOne(NamedPath file, NamedPath other) {
    try {
      if (Files.exists(file.path()) && Files.exists(other.path())) {
        return Files.isSameFile(file.path(), other.path());
      }
      return file.lastPart().equals(other.lastPart())
          && Files.isSameFile(folder(file), folder(other));
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
  }

  /** What the inputs are called in the outputs: the last part, unless two have the same. */
  List<String> names() {
    return inputs.stream()
        .map(
            input ->
                inputs.stream().filter(each -> each.lastPart().equals(input.lastPart())).count() > 1
                    ? input.given()
                    : input.lastPart())
        .toList();
  }
}
