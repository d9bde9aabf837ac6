package it.sprint.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestClock;
import it.sprint.api.TestServer;
import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.account.NewAccount;
import it.sprint.warehouse.account.Role;
import it.sprint.warehouse.database.MigratedDatabase;
import java.net.HttpCookie;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in and out, as a browser does it. */
@ServerTest
class SessionControllerIT {

  private static final String SESSION = "SPRINT-SESSION";
  private static final String TOKEN = "XSRF-TOKEN";
  private static final String PASSWORD = "correct horse battery";
  private static final String WRONG = "wrong horse battery";

  private final TestServer server;
  private final Accounts accounts;
  private final TestClock clock;
  private TestBrowser browser;

  SessionControllerIT(
      @Autowired TestServer server, @Autowired Accounts accounts, @Autowired TestClock clock) {
    this.server = server;
    this.accounts = accounts;
    this.clock = clock;
    this.browser = server.browser();
  }

  @BeforeEach
  void oneAccount() throws SQLException {
    MigratedDatabase.removeAccounts();
    accounts.add(new NewAccount("desk", "NOVA desk", Role.PARTNER, "nova"), PASSWORD);
    browser = server.browser();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void nobodyIsSignedInAtFirst() {
    Answer answer = browser.get("/v1/session");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/signedIn").asBoolean()).isFalse();
    assertThat(answer.at("/username").isNull()).isTrue();
    assertThat(answer.at("/mayOpen").valueStream())
        .extracting(opening -> opening.at("/path").asString())
        .contains("/v1/kpis/**", "/v1/session");
    assertThat(browser.cookie(SESSION)).isEmpty();
  }

  @Test
  void whoSignsInIsKnownUntilSigningOut() {
    Answer answer = browser.signIn("desk", PASSWORD);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/signedIn").asBoolean()).isTrue();
    assertThat(answer.at("/username").asString()).isEqualTo("desk");
    assertThat(answer.at("/name").asString()).isEqualTo("NOVA desk");
    assertThat(answer.at("/role").asString()).isEqualTo("partner");
    assertThat(answer.at("/partner").asString()).isEqualTo("nova");
    assertThat(answer.text()).doesNotContain("pbkdf2");
    assertThat(browser.get("/v1/session").json()).isEqualTo(answer.json());

    assertThat(browser.signOut().at("/signedIn").asBoolean()).isFalse();
    assertThat(browser.get("/v1/session").at("/signedIn").asBoolean()).isFalse();
  }

  @Test
  void sessionIsInACookieThatScriptsAndForeignPagesDoNotGet() {
    browser.get("/v1/session");
    Answer answer = browser.signIn("desk", PASSWORD);

    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(SESSION + "=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(TOKEN + "=")
                    .contains("SameSite=Lax", "Path=/")
                    .doesNotContain("HttpOnly"));
  }

  @Test
  void answersAboutTheSessionAreNotKept() {
    assertThat(browser.get("/v1/session").header("Cache-Control")).contains("no-store");
  }

  @Test
  void wrongPasswordAndUnknownNameGetTheSameAnswer() {
    Answer wrong = browser.signIn("desk", WRONG);
    Answer unknown = browser.signIn("nobody", WRONG);

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(wrong.at("/type").asString()).isEqualTo("urn:sprint:problem:wrong-name-or-password");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.json()).isEqualTo(wrong.json());
    assertThat(browser.cookie(SESSION)).isEmpty();
  }

  @Test
  void fiveFailuresLockUntilTheMomentThatIsTold() {
    for (int number = 0; number < 4; number++) {
      assertThat(browser.signIn("desk", WRONG).status()).isEqualTo(401);
    }

    Answer locked = browser.signIn("desk", WRONG);
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.at("/type").asString()).isEqualTo("urn:sprint:problem:locked");
    assertThat(locked.at("/lockedUntil").asString()).isEqualTo("2023-04-10T08:01:00Z");
    assertThat(locked.header("Retry-After")).isEqualTo("Mon, 10 Apr 2023 08:01:00 GMT");
    assertThat(browser.signIn("desk", PASSWORD).status()).isEqualTo(429);

    clock.pass(Duration.ofMinutes(1));
    assertThat(browser.signIn("desk", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void signingInWithoutTheTokenIsDenied() {
    String credentials = "{\"username\": \"desk\", \"password\": \"%s\"}".formatted(PASSWORD);

    Answer answer = browser.send("POST", "/v1/session", credentials);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:token-missing");

    browser.signIn("desk", PASSWORD);
    browser.forgetToken();
    assertThat(browser.signOut().status()).isEqualTo(403);
    assertThat(browser.get("/v1/session").at("/signedIn").asBoolean()).isTrue();
  }

  @Test
  void signingInChangesTheSessionAndTheToken() {
    browser.setCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");
    browser.get("/v1/session");
    String firstToken = value(TOKEN);

    browser.signIn("desk", PASSWORD);
    String firstSession = value(SESSION);
    assertThat(firstSession).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    assertThat(value(TOKEN)).isNotEqualTo(firstToken);

    browser.signIn("desk", PASSWORD);
    assertThat(value(SESSION)).isNotEqualTo(firstSession);

    TestBrowser attacker = server.browser();
    attacker.setCookie(SESSION, firstSession);
    assertThat(attacker.get("/v1/session").at("/signedIn").asBoolean()).isFalse();
  }

  @Test
  void sessionThatWasSignedOutIsOfNoUse() {
    browser.signIn("desk", PASSWORD);
    String session = value(SESSION);
    browser.signOut();

    browser.setCookie(SESSION, session);
    assertThat(browser.get("/v1/session").at("/signedIn").asBoolean()).isFalse();
  }

  @Test
  void disabledAccountIsSignedOutAtItsNextRequest() {
    browser.signIn("desk", PASSWORD);
    clock.pass(Duration.ofSeconds(1));

    accounts.disable("desk");

    assertThat(browser.get("/v1/session").at("/signedIn").asBoolean()).isFalse();
    assertThat(browser.signIn("desk", PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void newPasswordSignsOutEverywhere() {
    browser.signIn("desk", PASSWORD);
    clock.pass(Duration.ofSeconds(1));

    accounts.changePassword("desk", "a brand new password");

    assertThat(browser.get("/v1/session").at("/signedIn").asBoolean()).isFalse();
  }

  @Test
  void whatIsNoCredentialsIsAProblemThatRepeatsNothing() {
    browser.get("/v1/session");
    for (String body :
        new String[] {"", "[]", "{}", "{\"username\": \"desk\"}", "{\"secret-word"}) {
      Answer answer = browser.send("POST", "/v1/session", body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:unfit-body");
      assertThat(answer.text()).doesNotContain("secret-word");
    }
  }

  private String value(String cookie) {
    return browser.cookie(cookie).map(HttpCookie::getValue).orElse("");
  }
}
