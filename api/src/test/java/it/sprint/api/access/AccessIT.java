package it.sprint.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody may do, and what nobody may. */
@ServerTest
class AccessIT {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final TestServer server;
  private final JdbcClient jdbc;

  AccessIT(@Autowired TestServer server, @Autowired JdbcClient jdbc) {
    this.server = server;
    this.jdbc = jdbc;
  }

  @Test
  void browsersMayRunOnlyThisServersScripts() {
    Answer page = server.get("/");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe", "font-src 'self' data:");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Set-Cookie")).isEmpty();
  }

  @Test
  void pagesAreServedAtTheirAddresses() {
    for (String address :
        List.of(
            "/",
            "/contesto",
            "/contesto/",
            "/sintesi",
            "/persone",
            "/invii/",
            "/accoglienza",
            "/scuola-lavoro",
            "/indicatori",
            "/indicatori/B.ii",
            "/operatori",
            "/risorse/",
            "/qualita",
            "/accedi")) {
      Answer page = server.get(address);
      assertThat(page.status()).as(address).isEqualTo(200);
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    }
  }

  @Test
  void descriptionMayCarryStyleAttributesAndNoScripts() {
    assertThat(server.get("/swagger-ui/index.html").header("Content-Security-Policy"))
        .contains("style-src-attr 'unsafe-inline'", "script-src 'self';")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
  }

  @Test
  void browserThatAsksForAPageThatIsNotThereGetsThePage() {
    for (String address : List.of("/nothing", "/contesto/nothing", "/v1nothing")) {
      Answer page = server.get(address, "Accept", BROWSER);
      assertThat(page.status()).as(address).isEqualTo(404);
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
      assertThat(page.text()).isEqualTo(server.get("/").text());
    }
  }

  @Test
  void whatIsNoPageIsAProblemForBrowsersToo() {
    for (String address :
        List.of("/v1/nothing", "/v3/nothing", "/docs/nothing", "/actuator/env", "/assets/x.js")) {
      Answer answer = server.get(address, "Accept", BROWSER);
      assertThat(answer.status()).as(address).isEqualTo(404);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
    assertThat(server.get("/nothing").header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void headersProtectEveryAnswer() {
    for (String method : List.of("GET", "HEAD", "POST")) {
      for (String address : List.of("/", "/contesto", "/v1/kpis", "/v1/nothing", "/docs")) {
        assertThat(server.send(method, address).header("Content-Security-Policy"))
            .as(method + " " + address)
            .startsWith("default-src 'none'");
      }
    }
  }

  @Test
  void nothingCanBeChanged() {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      Answer answer = server.send(method, "/v1/kpis");
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.at("/title").asString()).isEqualTo("Nothing can be changed here");
    }
  }

  @Test
  void methodThatAnAddressDoesNotAnswerIsAProblem() {
    Answer put = server.send("PUT", "/v1/session");
    assertThat(put.status()).isEqualTo(405);
    assertThat(put.at("/title").asString()).isEqualTo("This cannot be done here");
    assertThat(put.texts("/allowed")).containsExactly("DELETE", "GET", "POST");
    assertThat(server.send("OPTIONS", "/v1/session").status()).isEqualTo(405);
  }

  @Test
  void unknownAddressIsAProblem() {
    Answer answer = server.get("/v1/nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/detail").asString()).isEqualTo("No static resource v1/nothing.");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void malformedAddressIsAProblem() {
    Answer answer = server.get("/v1/kpis;x=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:malformed-request");
  }

  @Test
  void onlyHealthIsShownOfTheServersInside() {
    assertThat(server.get("/actuator/env").status()).isEqualTo(404);
    assertThat(server.get("/actuator/beans").status()).isEqualTo(404);
  }

  @Test
  void serverCannotReadTheLedger() {
    assertThatThrownBy(() -> jdbc.sql("select count(*) from ops.run").query(Long.class).single())
        .rootCause()
        .hasMessageContaining("permission denied for schema ops");
  }

  @Test
  void serverCannotWriteFacts() {
    assertThatThrownBy(() -> jdbc.sql("delete from published.fact_landing").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
