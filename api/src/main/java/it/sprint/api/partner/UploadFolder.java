package it.sprint.api.partner;

import it.sprint.api.file.FileName;
import it.sprint.api.problem.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of partners between check and delivery; only this server's user can read them. */
@Component
final class UploadFolder {

  private static final int CHUNK = 1 << 16;

  private final UploadSettings settings;

  UploadFolder(UploadSettings settings) {
    this.settings = settings;
  }

  Path of(UUID upload) {
    return settings.folder().resolve(upload.toString());
  }

  boolean has(UUID upload) {
    return Files.isRegularFile(of(upload));
  }

  /** Streams a file in; one that is too long, or breaks off, is not kept. */
  void keep(UUID upload, InputStream body) throws IOException {
    Files.createDirectories(settings.folder());
    Path file = of(upload);
    Files.createFile(file, ownerOnly(file));
    boolean isWhole = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(body, out);
      isWhole = true;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void copy(InputStream body, OutputStream out) throws IOException {
    byte[] buffer = new byte[CHUNK];
    long bytes = 0;
    for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
      bytes += count;
      if (bytes > settings.longestBytes()) {
        throw tooLarge();
      }
      out.write(buffer, 0, count);
    }
  }

  RefusedException tooLarge() {
    return RefusedException.tooLarge(settings.longestBytes() / UploadSettings.MEGABYTE);
  }

  /**
   * Puts a file into the inbox of its feed, under its name or, if that is taken, one with a number.
   * The hash beside it comes first: with it the pipeline can tell that the file is whole.
   */
  void deliver(UUID upload, String feed, FileName name, String sha256) {
    try {
      Path inbox = Files.createDirectories(settings.inbox().resolve(feed));
      Path target = inbox.resolve(name.text());
      for (int number = 2; Files.exists(target); number++) {
        target = inbox.resolve(name.numbered(number));
      }
      Files.writeString(
          target.resolveSibling(target.getFileName() + ".sha256"),
          sha256 + "  " + target.getFileName() + "\n");
      move(of(upload), target);
    } catch (IOException exception) {
      throw new UncheckedIOException(
          "Cannot put a delivery into the inbox. Check that its folder may be written to.",
          exception);
    }
  }

  /**
   * Within one disk a file appears whole; between disks it is copied to a name that is not read.
   */
  private static void move(Path file, Path target) throws IOException {
    Path besides = target.resolveSibling("." + target.getFileName() + ".part");
    Files.move(file, besides, StandardCopyOption.REPLACE_EXISTING);
    Files.move(besides, target, StandardCopyOption.ATOMIC_MOVE);
  }

  void drop(UUID upload) {
    try {
      Files.deleteIfExists(of(upload));
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot delete an uploaded file.", exception);
    }
  }

  /** Deletes every file that was written before that moment. */
  void sweep(Instant before) {
    for (Path file : files()) {
      try {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      } catch (IOException exception) {
        throw new UncheckedIOException("Cannot delete an uploaded file.", exception);
      }
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(settings.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(settings.folder())) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot list the uploaded files.", exception);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
