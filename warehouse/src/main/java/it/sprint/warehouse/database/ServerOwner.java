package it.sprint.warehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Which process must stop the embedded server: its id and start time, in a file beside the data.
 */
record ServerOwner(Path file) {

  void take() throws IOException {
    Files.writeString(file, signature(ProcessHandle.current()));
  }

  void takeOverIfOrphaned() throws IOException {
    if (!isAlive()) {
      take();
    }
  }

  boolean isThisProcess() throws IOException {
    return recorded().equals(signature(ProcessHandle.current()));
  }

  void release() throws IOException {
    Files.deleteIfExists(file);
  }

  private boolean isAlive() throws IOException {
    String recorded = recorded();
    String pid = recorded.split(" ", 2)[0];
    return !pid.isEmpty()
        && ProcessHandle.of(Long.parseLong(pid))
            .filter(process -> signature(process).equals(recorded))
            .isPresent();
  }

  private String recorded() throws IOException {
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  private static String signature(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }
}
