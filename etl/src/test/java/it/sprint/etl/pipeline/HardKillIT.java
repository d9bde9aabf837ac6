package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.database.Migration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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

  private static final String CONTENT =
      """
      select 'landing|' || t::text from published.fact_landing as t
      union all select 'presence|' || t::text from published.fact_reception_presence as t
      union all select 'population|' || t::text from published.fact_foreign_population as t
      union all select 'contract|' || t::text from published.fact_contract as t
      union all select concat_ws('|', 'delivery', delivery_id, status, rows_read, rows_accepted,
          rows_rejected, rows_duplicate, covers_from, covers_to) from ops.delivery
      union all select concat_ws('|', 'reason', delivery_key, severity, code, row_count)
          from ops.delivery_reason
      union all select concat_ws('|', 'edition', edition_number, as_of, is_current) from ops.edition
      order by 1
      """;

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
      assertThat(content(database)).isEqualTo(undisturbed);
    }
  }

  private List<String> undisturbed(SampleFiles files) throws SQLException {
    new Chain(home.resolve("undisturbed"), files.folder()).run();
    return content(MigratedDatabase.shared());
  }

  private static List<String> content(Database database) throws SQLException {
    try (Connection connection = database.connect(DatabaseRole.ETL);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CONTENT)) {
      List<String> content = new ArrayList<>();
      while (rows.next()) {
        content.add(rows.getString(1));
      }
      return content;
    }
  }
}
