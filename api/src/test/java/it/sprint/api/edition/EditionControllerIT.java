package it.sprint.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of editions, and the health that depends on it. */
@ServerTest
class EditionControllerIT {

  private final TestServer server;

  EditionControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @Test
  void editionsAreListed() throws SQLException {
    new InventedEdition().publish(7);

    assertThat(server.get("/v1/editions").text())
        .isEqualTo(
            "{\"editions\":[{\"number\":7,\"publishedAt\":\"2023-04-01T02:00:00Z\","
                + "\"asOf\":\"2023-03-31\",\"isCurrent\":true}]}");
  }

  @Test
  void withoutEditionsTheListIsEmpty() throws SQLException {
    MigratedDatabase.clean();

    assertThat(server.get("/v1/editions").text()).isEqualTo("{\"editions\":[]}");
  }

  @Test
  void serverIsHealthyWithAnEdition() throws SQLException {
    new InventedEdition().publish(7);

    Answer health = server.get("/actuator/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.at("/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/edition/details/edition").asInt()).isEqualTo(7);
  }

  @Test
  void serverIsDownWithoutAnEditionAndSaysWhy() throws SQLException {
    MigratedDatabase.clean();

    Answer health = server.get("/actuator/health");

    assertThat(health.status()).isEqualTo(503);
    assertThat(health.at("/status").asString()).isEqualTo("DOWN");
    assertThat(health.at("/components/edition/details/reason").asString())
        .isEqualTo("Nothing has been published yet. Run the pipeline once; then ask again.");
  }
}
