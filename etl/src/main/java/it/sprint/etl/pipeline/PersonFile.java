package it.sprint.etl.pipeline;

import it.sprint.etl.rights.PersonException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file for its owner's eyes, written whole or not at all. */
record PersonFile(Path path, Existing existing) {

  /** What becomes of a file that is there already. */
  enum Existing {
    KEEP,
    REPLACE
  }

  /** Fails before anything is read where the file could not be written. */
  void check() {
    if (existing == Existing.KEEP && Files.exists(path)) {
      throw PersonException.fileExists(path);
    }
  }

  void write(byte[] content) {
    check();
    try {
      Path folder = path.toAbsolutePath().getParent();
      Path draft = Files.createTempFile(folder, ".person", ".tmp", ownerOnly(folder));
      try {
        Files.write(draft, content);
        move(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (FileAlreadyExistsException e) {
      throw PersonException.fileExists(path);
    } catch (IOException e) {
      throw PersonException.cannotWrite(path, e);
    }
  }

  private void move(Path draft) throws IOException {
    if (existing == Existing.KEEP) {
      Files.move(draft, path);
    } else {
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
