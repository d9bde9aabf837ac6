package it.sprint.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of every address. */
@ServerTest
class ApiDocumentationIT {

  private final TestServer server;

  ApiDocumentationIT(@Autowired TestServer server) {
    this.server = server;
  }

  @Test
  void everyAddressIsDescribedWithAnExampleAndItsProblems() {
    JsonNode paths = server.get("/v3/api-docs").at("/paths");

    assertThat(paths.propertyNames())
        .containsExactlyInAnyOrder(
            "/v1/kpis",
            "/v1/kpis/{id}",
            "/v1/kpis/{id}/evidence",
            "/v1/editions",
            "/v1/feeds",
            "/v1/feeds/{feed}",
            "/v1/session");
    for (JsonNode path : paths) {
      JsonNode responses = path.at("/get/responses");
      assertThat(responses.at("/200/content/application~1json/example").isObject()).isTrue();
      assertThat(responses.at("/503/content/application~1problem+json/example").isObject())
          .isTrue();
    }
    assertThat(paths.at("/~1v1~1kpis~1{id}/get/parameters").valueStream())
        .extracting(parameter -> parameter.at("/name").asString())
        .contains("id", "calendar", "breakdown", "from", "to", "region", "buyer");
  }

  @Test
  void examplesHaveTheFieldsOfRealAnswers() throws SQLException {
    new InventedEdition()
        .landing("2022-01-01", "2022-01-31", 12)
        .presence("2022-12-31", "16", "sai", 3069)
        .publish();
    Map<String, String> addresses =
        Map.of(
            "listKpis", "/v1/kpis",
            "askFigures", "/v1/kpis/reception-presence?calendar=month&breakdown=region&channel=sai",
            "openEvidence", "/v1/kpis/reception-presence/evidence?calendar=month&period=2022-12",
            "listEditions", "/v1/editions",
            "listFeeds", "/v1/feeds",
            "openFeed", "/v1/feeds/interno-reception",
            "readSession", "/v1/session");
    JsonNode paths = server.get("/v3/api-docs").at("/paths");

    for (JsonNode path : paths) {
      Answer real = server.get(addresses.get(path.at("/get/operationId").asString()));
      JsonNode example = path.at("/get/responses/200/content/application~1json/example");
      assertThat(new TreeSet<>(example.propertyNames()))
          .isEqualTo(new TreeSet<>(real.json().propertyNames()));
    }
  }

  @Test
  void changesNeedTheTokenAndReadingPublicFiguresNeedsNothing() {
    JsonNode description = server.get("/v3/api-docs").json();

    assertThat(description.at("/components/securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("session", "token");
    JsonNode signIn = description.at("/paths/~1v1~1session/post");
    assertThat(signIn.at("/security/0").propertyNames()).containsExactly("token");
    assertThat(signIn.at("/responses").propertyNames())
        .containsExactlyInAnyOrder("200", "400", "401", "403", "429", "503");
    assertThat(description.at("/paths/~1v1~1kpis/get/security").isMissingNode()).isTrue();
  }

  @Test
  void descriptionCanBeReadInTheBrowser() {
    Answer entry = server.get("/docs");
    Answer page = server.get("/swagger-ui/index.html");

    assertThat(entry.status()).isEqualTo(302);
    assertThat(entry.header("Location")).endsWith("/swagger-ui/index.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).doesNotContain("<script>");
  }
}
