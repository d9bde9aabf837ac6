package it.sprint.etl.linkage.file;

import it.sprint.warehouse.feed.DelimitedText;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A CSV file that takes its place only when it is whole; until then what was there stands. */
final class NewFile implements Closeable {

  private final NamedPath target;
  private final Path draft;
  private final BufferedWriter writer;

  NewFile(NamedPath target) {
    this.target = target;
    this.draft =
        target
            .path()
            .resolveSibling(
                "." + target.lastPart() + "." + ProcessHandle.current().pid() + ".draft");
    try {
      this.writer = Files.newBufferedWriter(draft);
    } catch (IOException e) {
      throw LinkFileException.unwritable(target.given(), e);
    }
  }

  void line(List<String> cells) {
    try {
      writer.write(DelimitedText.of(cells, ','));
      writer.write('\n');
    } catch (IOException e) {
      throw LinkFileException.unwritable(target.given(), e);
    }
  }

  /** Nothing more is written. */
  void finish() {
    try {
      writer.close();
    } catch (IOException e) {
      throw LinkFileException.unwritable(target.given(), e);
    }
  }

  void takePlace() {
    try {
      Files.move(draft, target.path(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw LinkFileException.unwritable(target.given(), e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deleteDraft();
    }
  }

  private void deleteDraft() {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
