package it.sprint.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which database the environment names. */
class DatabaseSettingsTest {

  private static final String URL = "jdbc:postgresql://db.example/sprint";

  @Test
  void nothingSetMeansTheEmbeddedServerInTheHomeFolder() {
    assertThat(DatabaseSettings.fromEnvironment(Map.of()))
        .isEqualTo(new DatabaseSettings.Embedded(Path.of(".sprint")));
    assertThat(DatabaseSettings.fromEnvironment(Map.of("SPRINT_HOME", "/srv/sprint")))
        .isEqualTo(new DatabaseSettings.Embedded(Path.of("/srv/sprint")));
  }

  @Test
  void aUrlMeansAServerWithOnePasswordForEachRole() {
    Map<String, String> environment =
        Map.of("SPRINT_DB_URL", URL, "SPRINT_DB_PUBLIC_PASSWORD", "secret");

    try (Database database = Database.open(DatabaseSettings.fromEnvironment(environment))) {
      assertThat(database.login(DatabaseRole.PUBLIC))
          .isEqualTo(new Login(URL, "sprint_public", "secret"));
      assertThatThrownBy(() -> database.login(DatabaseRole.ETL))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("SPRINT_DB_ETL_PASSWORD is not set");
      assertThatThrownBy(database::administrator)
          .hasMessageContaining("SPRINT_DB_USER and SPRINT_DB_PASSWORD");
    }
  }

  @Test
  void passwordNeverShowsInText() {
    assertThat(new Login(URL, "sprint_etl", "secret")).hasToString("sprint_etl at " + URL);
  }
}
