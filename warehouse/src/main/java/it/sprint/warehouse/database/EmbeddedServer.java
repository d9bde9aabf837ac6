package it.sprint.warehouse.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL in a folder. One process starts it and owns it; others join it while it
 * runs. When its owner was killed, the next process takes it over.
 */
final class EmbeddedServer implements AutoCloseable {

  static final String ADMINISTRATOR = "postgres";
  private static final String DATABASE = "sprint";

  /** A data folder without this file was never usable: initdb or the first start was killed. */
  private static final String COMPLETE = "sprint-complete";

  private final Postmaster postmaster;
  private final ServerOwner owner;
  private final Path lockFile;
  private final @Nullable EmbeddedPostgres started;

  private EmbeddedServer(
      Postmaster postmaster, ServerOwner owner, Path lockFile, @Nullable EmbeddedPostgres started) {
    this.postmaster = postmaster;
    this.owner = owner;
    this.lockFile = lockFile;
    this.started = started;
  }

  static EmbeddedServer startOrJoin(Path home, Secrets secrets) {
    Path directory = home.toAbsolutePath().resolve("postgres");
    Path lockFile = home.toAbsolutePath().resolve("postgres.lock");
    ServerOwner owner = new ServerOwner(home.toAbsolutePath().resolve("postgres.owner"));
    try {
      return locked(
          lockFile,
          () -> {
            secrets.makeAll();
            Login administrator = new Login("", ADMINISTRATOR, secrets.password(ADMINISTRATOR));
            Optional<Postmaster> running = Postmaster.in(directory);
            if (running.isPresent() && answers(running.get(), administrator)) {
              owner.takeOverIfOrphaned();
              markComplete(directory);
              return new EmbeddedServer(running.get(), owner, lockFile, null);
            }
            if (running.isPresent()) {
              running.get().stop();
            }
            return start(directory, owner, lockFile, administrator.password());
          });
    } catch (IOException | SQLException | UncheckedIOException | IllegalStateException exception) {
      // The library tells of a failed initdb with an IllegalStateException.
      throw DatabaseException.cannotStart(home, exception);
    }
  }

  private static EmbeddedServer start(
      Path directory, ServerOwner owner, Path lockFile, String password)
      throws IOException, SQLException {
    if (!Files.exists(directory.resolve(COMPLETE))) {
      deleteRecursively(directory);
    }
    Files.createDirectories(directory);
    Path passwordFile = Files.createTempFile("sprint", ".password");
    try {
      Files.writeString(passwordFile, password);
      EmbeddedPostgres server = builder(directory, passwordFile, password).start();
      owner.take();
      createDatabase(server.getPort(), password);
      markComplete(directory);
      Postmaster postmaster =
          Postmaster.in(directory)
              .orElseThrow(() -> new IOException("the server ended right after its start"));
      return new EmbeddedServer(postmaster, owner, lockFile, server);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private static void markComplete(Path directory) throws IOException {
    Files.writeString(
        directory.resolve(COMPLETE),
        "initdb and the first start went through" + System.lineSeparator());
  }

  private static EmbeddedPostgres.Builder builder(
      Path directory, Path passwordFile, String password) {
    Path log = directory.resolveSibling("postgres.log");
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        // initdb's own options: the administrator gets a password before the first start.
        .setLocaleConfig("pwfile", passwordFile.toString())
        .setConnectConfig("password", password)
        .setDataDirectoryCustomizer(folder -> requirePasswords(folder.toPath()))
        // The library turns durability off by default; this data must survive a hard kill.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "60")
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        .setErrorRedirector(Redirect.appendTo(log.toFile()));
  }

  /** The library trusts every local user; a warehouse of personal data must not. */
  private static void requirePasswords(Path directory) {
    try {
      Files.write(
          directory.resolve("pg_hba.conf"),
          List.of(
              "local all all scram-sha-256",
              "host all all 127.0.0.1/32 scram-sha-256",
              "host all all ::1/128 scram-sha-256"));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static void createDatabase(int port, String password) throws SQLException {
    Login login = new Login(Postmaster.url(port, "postgres"), ADMINISTRATOR, password);
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  private static boolean answers(Postmaster running, Login administrator) {
    Login login =
        new Login(
            Postmaster.url(running.port(), DATABASE),
            administrator.user(),
            administrator.password());
    try (Connection connection = login.connect()) {
      return connection.isValid(5);
    } catch (SQLException exception) {
      return false;
    }
  }

  String url() {
    return Postmaster.url(postmaster.port(), DATABASE);
  }

  /** Stops the server when this process owns it; else leaves it to its owner. */
  @Override
  public synchronized void close() {
    try {
      locked(
          lockFile,
          () -> {
            if (owner.isThisProcess()) {
              stop();
              owner.release();
            }
            return Boolean.TRUE;
          });
    } catch (IOException | SQLException exception) {
      throw DatabaseException.cannotStop(lockFile.getParent(), exception);
    }
  }

  private void stop() throws IOException {
    if (started != null) {
      started.close();
    } else {
      postmaster.stop();
    }
  }

  /** What is done while no other process starts, joins or stops the server. */
  private interface Guarded<T> {
    T run() throws IOException, SQLException;
  }

  private static <T> T locked(Path lockFile, Guarded<T> action) throws IOException, SQLException {
    synchronized (EmbeddedServer.class) {
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid()) {
          throw new IOException("the lock " + lockFile + " was lost");
        }
        return action.run();
      }
    }
  }

  private static void deleteRecursively(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
