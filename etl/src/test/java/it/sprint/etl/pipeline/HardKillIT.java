package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.database.Migration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pipeline killed hard (SIGKILL) after each kind of step, and its database left behind: the next
 * run goes on, and the edition is the one that an undisturbed run publishes.
 */
@EnabledIfSystemProperty(
    named = "sprint.test.database",
    matches = "embedded",
    disabledReason = "the kill leaves an embedded server behind; a container has none")
class HardKillIT {

  /** The words after which each process is killed; then one runs to its end. */
  private static final List<String> DEATHS =
      List.of(
          "Starting Spark",
          "land  ",
          "conformed/interno-landings",
          "rejected",
          "star/fact_foreign_population",
          "identities");

  @TempDir private Path home;

  @Test
  void editionIsTheSameHoweverOftenTheRunWasKilled() throws Exception {
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    List<String> undisturbed = undisturbed(files);
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRINT_HOME", home.resolve("killed").toString());
    environment.put("SPRINT_PUBLIC_DATA", files.folder().toString());
    try (Database database = Database.open(DatabaseSettings.fromEnvironment(environment))) {
      Migration.apply(database);
    }

    PipelineProcess pipeline = new PipelineProcess(environment, List.of());
    for (String death : DEATHS) {
      assertThat(pipeline.runUntil(death)).as("killed after '%s'", death).isEqualTo(137);
    }
    assertThat(pipeline.runUntil("never")).as("exit code of the last run").isZero();

    try (Database database = Database.open(DatabaseSettings.fromEnvironment(environment))) {
      assertThat(PublishedContent.of(database)).isEqualTo(undisturbed);
    }
  }

  private List<String> undisturbed(SampleFiles files) throws SQLException {
    new Chain(home.resolve("undisturbed"), files.folder()).run();
    return PublishedContent.of(MigratedDatabase.shared());
  }
}
