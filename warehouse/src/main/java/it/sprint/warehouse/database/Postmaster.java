package it.sprint.warehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that {@code postmaster.pid} in a data directory speaks of. */
record Postmaster(long pid, int port) {

  private static final int PORT_LINE = 3;
  private static final long STOP_SECONDS = 20;

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** Empty when none runs; a file left by a process that is gone counts as none. */
  static Optional<Postmaster> in(Path directory) throws IOException {
    Path file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    Postmaster found =
        new Postmaster(
            Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(PORT_LINE).strip()));
    return found.isAlive() ? Optional.of(found) : Optional.empty();
  }

  private boolean isAlive() {
    return ProcessHandle.of(pid).filter(Postmaster::isPostgres).isPresent();
  }

  /** After a crash of the machine the recorded id may be another program's. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  /** Ends the server and its open sessions; what was committed stays. */
  void stop() throws IOException {
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    if (process.isEmpty()) {
      return;
    }
    // SIGINT is PostgreSQL's fast shutdown: it ends open sessions, which SIGTERM would wait for.
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start();
    try {
      process.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException exception) {
      throw new IOException("process %d does not end".formatted(pid), exception);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while process %d ended".formatted(pid), exception);
    }
  }
}
