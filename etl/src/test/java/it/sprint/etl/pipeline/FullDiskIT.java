package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.database.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lake's disk is full, at first and farther on: the run says so, and a later one with room goes
 * on from what is there to the edition of an undisturbed run.
 */
@EnabledIfSystemProperty(
    named = "sprint.test.database",
    matches = "embedded",
    disabledReason = "the runs start an embedded server; which database it is makes no difference")
class FullDiskIT {

  /**
   * A file system of its own, which only this process sees, takes what was in the lake, and less
   * than it needs.
   */
  private static final String SMALL_DISK =
      """
      set -e
      mkdir -p "$SPRINT_LAKE" "$SPRINT_LAKE.kept"
      mount -t tmpfs -o size=$ROOM tmpfs "$SPRINT_LAKE"
      cp -a "$SPRINT_LAKE.kept/." "$SPRINT_LAKE"
      code=0
      "$0" "$@" || code=$?
      cp -a "$SPRINT_LAKE/." "$SPRINT_LAKE.kept"
      exit $code
      """;

  private static final List<String> ALONE = List.of("unshare", "-m", "sh", "-c", SMALL_DISK);

  @TempDir private Path home;

  @Test
  void runSaysThatTheDiskIsFullAndALaterOneGoesOn() throws Exception {
    assumeTrue(maySetUpDisks(), "Only root may set up a small disk.");
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    new Chain(home.resolve("undisturbed"), files.folder()).run();
    List<String> undisturbed = PublishedContent.of(MigratedDatabase.shared());
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRINT_HOME", home.resolve("full").toString());
    environment.put("SPRINT_PUBLIC_DATA", files.folder().toString());
    environment.put("SPRINT_LAKE", home.resolve("full/lake").toString());
    try (Database database = Database.open(DatabaseSettings.fromEnvironment(environment))) {
      Migration.apply(database);
    }

    for (String room : List.of("60k", "400k")) {
      assertThat(run(environment, room))
          .as("on a disk of %s", room)
          .containsOnlyOnce(
              "Cannot go on: no room is left on the disk that holds "
                  + environment.get("SPRINT_LAKE"))
          .doesNotContain("\tat ");
    }
    assertThat(run(environment, "200m")).contains("Edition 1 is published");

    try (Database database = Database.open(DatabaseSettings.fromEnvironment(environment))) {
      assertThat(PublishedContent.of(database)).isEqualTo(undisturbed);
      assertThat(failures(database)).hasSize(2).allMatch(why -> why.contains("no room is left"));
    }
  }

  private static boolean maySetUpDisks() throws IOException, InterruptedException {
    return new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt")
            .start()
            .waitFor()
        == 0;
  }

  private String run(Map<String, String> environment, String room) throws IOException {
    Map<String, String> withRoom = new HashMap<>(environment);
    withRoom.put("ROOM", room);
    Path said = home.resolve("said-" + room);
    new PipelineProcess(withRoom, List.of(), ALONE).runFor(Duration.ofMinutes(5), said.toFile());
    return Files.readString(said);
  }

  private static List<String> failures(Database database) throws Exception {
    try (Connection connection = database.connect(DatabaseRole.ETL);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select array_agg(failure) from ops.run where outcome = 'failed'")) {
      rows.next();
      return List.of((String[]) rows.getArray(1).getArray());
    }
  }
}
