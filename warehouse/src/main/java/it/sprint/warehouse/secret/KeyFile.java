package it.sprint.warehouse.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The file that keeps a key ring, for its user alone. Several processes may make or change it at
 * once: all of them then see the same keys, and a killed one leaves the file as it was.
 */
public record KeyFile(Path path) {

  private static final Object ONE_THREAD = new Object();
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  public static KeyFile in(Path home) {
    return new KeyFile(home.resolve("keys.properties"));
  }

  /** The keys of a file that must be there. */
  public KeyRing load() {
    try {
      if (!Files.exists(path)) {
        throw SecretException.fileMissing(path);
      }
      return read();
    } catch (IOException exception) {
      throw SecretException.unusableFile(path, exception);
    }
  }

  /** The keys of the file, with new ones for purposes that have none. */
  public KeyRing loadOrMake(Set<Purpose> purposes) {
    try {
      KeyRing ring = read();
      return purposes.stream().allMatch(ring::has) ? ring : change(known -> known.with(purposes));
    } catch (IOException exception) {
      throw SecretException.unusableFile(path, exception);
    }
  }

  /** Makes the file with new keys; one that is there already is refused and stays as it is. */
  public void make(Set<Purpose> purposes) {
    Path folder = path.toAbsolutePath().getParent();
    Set<OpenOption> onlyNew = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    try (FileChannel channel = FileChannel.open(path, onlyNew, ownerOnly(folder))) {
      write(KeyRing.random(purposes), channel);
    } catch (FileAlreadyExistsException exception) {
      throw SecretException.fileExists(path, exception);
    } catch (IOException exception) {
      throw SecretException.unusableFile(path, exception);
    }
  }

  /** Adds a version that makes new values from now on; the old ones stay for reading. */
  public KeyRing rotate(Purpose purpose) {
    try {
      return change(ring -> ring.rotate(purpose));
    } catch (IOException exception) {
      throw SecretException.unusableFile(path, exception);
    }
  }

  /** A sentence to show when others than the owner may read the file. */
  public Optional<String> warning() {
    try {
      if (!isPosix(path) || !Files.exists(path)) {
        return Optional.empty();
      }
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
      return OWNER_ONLY.containsAll(permissions)
          ? Optional.empty()
          : Optional.of(
              "The key file %s is open to other users (%s). Close it with: chmod 600 %s"
                  .formatted(path, PosixFilePermissions.toString(permissions), path));
    } catch (IOException exception) {
      throw SecretException.unusableFile(path, exception);
    }
  }

  private KeyRing read() throws IOException {
    return Files.exists(path)
        ? KeyText.parse(path.toString(), Files.readString(path))
        : KeyRing.empty();
  }

  /** Locks out other processes, and before them other threads, which share a process's lock. */
  private KeyRing change(UnaryOperator<KeyRing> change) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path lockFile = folder.resolve(path.getFileName() + ".lock");
    synchronized (ONE_THREAD) {
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        KeyRing changed = change.apply(read());
        write(changed, folder);
        return lock.isValid() ? changed : read();
      }
    }
  }

  private void write(KeyRing ring, Path folder) throws IOException {
    Path draft = Files.createTempFile(folder, "keys", ".tmp", ownerOnly(folder));
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      write(ring, channel);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(KeyRing ring, FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.wrap(KeyText.of(ring).getBytes(StandardCharsets.UTF_8));
    while (text.hasRemaining()) {
      channel.write(text);
    }
    channel.force(true);
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return isPosix(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
