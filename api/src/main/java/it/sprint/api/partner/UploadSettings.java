package it.sprint.api.partner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where files of partners lie until they are delivered, and how large they may be.
 *
 * @param folder keeps checked files ({@code SPRINT_UPLOADS}, default {@code uploads} in {@code
 *     SPRINT_HOME})
 * @param inbox the folder from which the pipeline takes deliveries ({@code SPRINT_INBOX})
 * @param longestBytes the size of the largest file
 * @param keptFor how long a checked file waits for its delivery
 * @param waitAtMost how long another file waits for its check to begin
 */
public record UploadSettings(
    Path folder, Path inbox, long longestBytes, Duration keptFor, Duration waitAtMost) {

  static final long MEGABYTE = 1_000_000;

  private static final long LARGEST_MEGABYTES = 200;

  public static UploadSettings fromEnvironment(Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("SPRINT_HOME", ".sprint")).toAbsolutePath();
    return new UploadSettings(
        Path.of(environment.getOrDefault("SPRINT_UPLOADS", home.resolve("uploads").toString())),
        Path.of(environment.getOrDefault("SPRINT_INBOX", home.resolve("inbox").toString())),
        LARGEST_MEGABYTES * MEGABYTE,
        Duration.ofDays(1),
        Duration.ofSeconds(20));
  }
}
