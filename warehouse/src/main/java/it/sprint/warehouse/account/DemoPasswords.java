package it.sprint.warehouse.account;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The random passwords of the demo's accounts, in a file that only its user can read. */
final class DemoPasswords {

  /** Without letters and digits that look alike: people type these passwords. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private final Path file;
  private final Properties passwords;

  private DemoPasswords(Path file, Properties passwords) {
    this.file = file;
    this.passwords = passwords;
  }

  static DemoPasswords in(Path home) {
    Path file = home.toAbsolutePath().resolve("demo-accounts.properties");
    Properties passwords = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          passwords.load(reader);
        }
      }
    } catch (IOException exception) {
      throw AccountException.cannotKeep(file, exception);
    }
    return new DemoPasswords(file, passwords);
  }

  /** The file is written before any account gets its password, so that none is ever lost. */
  void makeMissing(List<String> usernames) {
    if (passwords.keySet().containsAll(usernames)) {
      return;
    }
    usernames.forEach(username -> passwords.putIfAbsent(username, random()));
    try {
      write();
    } catch (IOException exception) {
      throw AccountException.cannotKeep(file, exception);
    }
  }

  String of(String username) {
    return passwords.getProperty(username);
  }

  private static String random() {
    return new SecureRandom()
        .ints(GROUPS * GROUP_LENGTH, 0, ALPHABET.length())
        .mapToObj(index -> ALPHABET.substring(index, index + 1))
        .collect(Collectors.joining())
        .replaceAll("(.{%d})(?!$)".formatted(GROUP_LENGTH), "$1-");
  }

  private void write() throws IOException {
    Path home = Files.createDirectories(file.getParent());
    Path draft =
        Files.createTempFile(
            home,
            "demo-accounts",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(draft)) {
      passwords.store(writer, "Accounts of the demo");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
