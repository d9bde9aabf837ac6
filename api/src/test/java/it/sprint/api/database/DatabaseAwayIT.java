package it.sprint.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.Api;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A server whose database nobody started. */
@SpringBootTest(
    classes = {Api.class, TestServer.class, DatabaseAwayIT.NobodyListens.class},
    properties = {
      "spring.main.allow-bean-definition-overriding=true",
      "sprint.pool.wait-at-most=300ms"
    },
    webEnvironment = WebEnvironment.RANDOM_PORT)
class DatabaseAwayIT {

  private final TestServer server;

  DatabaseAwayIT(@Autowired TestServer server) {
    this.server = server;
  }

  @Test
  void serverStartsAndSaysThatTheDatabaseIsAway() {
    for (String address : List.of("/v1/kpis", "/v1/kpis/landings", "/v1/editions", "/v1/feeds")) {
      Answer answer = server.get(address);
      assertThat(answer.status()).as(address).isEqualTo(503);
      assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:database-away");
      assertThat(answer.at("/detail").asString())
          .isEqualTo("Start the database, or migrate it when it is new; then ask again.");
    }
  }

  @Test
  void healthIsDownWithTheReason() {
    Answer health = server.get("/actuator/health");

    assertThat(health.status()).isEqualTo(503);
    assertThat(health.at("/components/edition/details/reason").asString())
        .startsWith("The database does not answer");
  }

  @Test
  void nobodyCanSignIn() {
    Answer answer = server.browser().signIn("ada", "correct horse battery");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:database-away");
  }

  @Test
  void pagesAreServedAllTheSame() {
    assertThat(server.get("/").status()).isEqualTo(200);
  }

  /** Settings of a server that is not there. */
  @TestConfiguration(proxyBeanMethods = false)
  static class NobodyListens {

    @Bean("testDatabase")
    @Primary
    DatabaseSettings nobodyListens() {
      return new DatabaseSettings.Server(
          "jdbc:postgresql://localhost:1/sprint",
          null,
          Map.of(
              DatabaseRole.PUBLIC,
              "unused",
              DatabaseRole.APP,
              "unused",
              DatabaseRole.STAFF,
              "unused"));
    }
  }
}
