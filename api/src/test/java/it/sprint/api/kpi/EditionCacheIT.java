package it.sprint.api.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What browsers may keep of an answer. */
@ServerTest
class EditionCacheIT {

  private static final String ADDRESS = "/v1/kpis/landings?calendar=year";

  private final TestServer server;

  EditionCacheIT(@Autowired TestServer server) {
    this.server = server;
  }

  @Test
  void answerIsKeptWhileItsEditionIsCurrent() throws SQLException {
    new InventedEdition().landing("2022-01-01", "2022-01-31", 12).publish(1);
    Answer first = server.get(ADDRESS);

    Answer second = server.get(ADDRESS, "If-None-Match", first.header("ETag"));

    assertThat(first.header("ETag")).startsWith("W/\"edition-1-");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache, public");
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
  }

  @Test
  void nextEditionIsAnsweredAnew() throws SQLException {
    new InventedEdition().landing("2022-01-01", "2022-01-31", 12).publish(1);
    Answer first = server.get(ADDRESS);
    new InventedEdition().landing("2022-01-01", "2022-01-31", 13).publish(2);

    Answer second = server.get(ADDRESS, "If-None-Match", first.header("ETag"));

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.at("/figures/0/value").asInt()).isEqualTo(13);
  }

  @Test
  void answersAreCompressed() throws SQLException {
    new InventedEdition().landing("2022-01-01", "2022-01-31", 12).publish();

    Answer answer = server.get("/v1/kpis", "Accept-Encoding", "gzip");

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }
}
