package it.sprint.api.access;

import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.NOVA;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import it.sprint.api.Answer;
import it.sprint.api.Api;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.account.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The table decides: addresses for one role, for another, and one that has no row. */
@SpringBootTest(
    classes = {Api.class, TestServer.class, AccessTableIT.Guarded.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessTableIT {

  private final TestServer server;

  AccessTableIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void twoAccounts() throws SQLException {
    server.accountsOf(ENGINEER, NOVA);
  }

  @Test
  void nobodyInParticularIsAskedToSignIn() {
    for (String address : List.of("/v1/guarded", "/v1/guarded/inner", "/v1/forgotten")) {
      Answer answer = server.browser().get(address);
      assertThat(answer.status()).as(address).isEqualTo(401);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:not-signed-in");
      assertThat(answer.at("/instance").asString()).isEqualTo(address);
    }
  }

  @Test
  void rightRoleOpensTheAddress() {
    TestBrowser browser = server.signedIn(ENGINEER);

    assertThat(browser.get("/v1/guarded").text()).isEqualTo("for engineers");
    assertThat(browser.get("/v1/session").at("/mayOpen").valueStream())
        .extracting(opening -> opening.at("/path").asString())
        .contains("/v1/guarded/**");
  }

  @Test
  void otherRoleIsDenied() {
    TestBrowser browser = server.signedIn(NOVA);

    Answer answer = browser.get("/v1/guarded");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:not-for-this-role");
    assertThat(browser.get("/v1/session").at("/mayOpen").valueStream())
        .extracting(opening -> opening.at("/path").asString())
        .doesNotContain("/v1/guarded/**");
  }

  @Test
  void methodThatHasNoRowIsDeniedToTheRightRoleToo() {
    assertThat(server.signedIn(ENGINEER).send("POST", "/v1/guarded", "{}").status()).isEqualTo(403);
  }

  @Test
  void addressWithoutARowIsDeniedToEverybody() {
    assertThat(server.signedIn(ENGINEER).get("/v1/forgotten").status()).isEqualTo(403);
  }

  @Test
  void addressThatDoesNotExistIsNotFoundForEverybody() {
    assertThat(server.signedIn(ENGINEER).get("/v1/nothing").status()).isEqualTo(404);
    assertThat(server.browser().get("/v1/nothing").status()).isEqualTo(404);
  }

  /** Addresses that only these tests have, and the row of one of them. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Guarded {

    @Bean
    @Primary
    AccessTable tableWithOneMoreRow() {
      return new AccessTable(
          Stream.concat(
                  AccessTable.ofThisServer().rules().stream(),
                  Stream.of(AccessRule.only(HttpMethod.GET, "/v1/guarded/**", Role.ENGINEER)))
              .toList());
    }

    @Bean
    GuardedController guardedController() {
      return new GuardedController();
    }
  }

  /** Answers whoever gets through. */
  @Hidden
  @RestController
  static final class GuardedController {

    @GetMapping({"/v1/guarded", "/v1/guarded/inner"})
    String guarded() {
      return "for engineers";
    }

    @PostMapping("/v1/guarded")
    String change() {
      return "changed";
    }

    @GetMapping("/v1/forgotten")
    String forgotten() {
      return "nobody wrote a row";
    }
  }
}
