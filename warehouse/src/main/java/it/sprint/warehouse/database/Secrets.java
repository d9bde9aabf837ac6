package it.sprint.warehouse.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded server, made at first use and kept in a file only its user can
 * read.
 */
final class Secrets {

  private static final int PASSWORD_BYTES = 24;

  private final Path file;

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets in(Path home) {
    try {
      Files.createDirectories(home);
    } catch (IOException exception) {
      throw DatabaseException.cannotUseHome(home, exception);
    }
    return new Secrets(home.resolve("database-passwords.properties"));
  }

  /** Makes what is missing; for the holder of the server's lock, so that all see the same. */
  void makeAll() {
    password(EmbeddedServer.ADMINISTRATOR);
    for (DatabaseRole role : DatabaseRole.values()) {
      password(role.roleName());
    }
  }

  /** The password of a database user; a new one at the first call for that user. */
  synchronized String password(String user) {
    try {
      Properties passwords = read();
      String known = passwords.getProperty(user);
      if (known != null) {
        return known;
      }
      String made = random();
      passwords.setProperty(user, made);
      write(passwords);
      return made;
    } catch (IOException exception) {
      throw DatabaseException.cannotUseHome(file.toAbsolutePath().getParent(), exception);
    }
  }

  private static String random() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Properties read() throws IOException {
    Properties passwords = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        passwords.load(reader);
      }
    }
    return passwords;
  }

  /**
   * Writes beside the file and moves it into place, so that a killed process leaves the old one.
   */
  private void write(Properties passwords) throws IOException {
    Path draft =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "passwords",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(draft)) {
      passwords.store(writer, "Passwords of the embedded PostgreSQL");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
