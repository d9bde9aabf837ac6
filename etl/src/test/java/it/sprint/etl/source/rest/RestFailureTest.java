package it.sprint.etl.source.rest;

import static it.sprint.etl.source.rest.RestScene.item;
import static it.sprint.etl.source.rest.RestScene.lines;
import static it.sprint.etl.source.rest.ScriptedServer.cut;
import static it.sprint.etl.source.rest.ScriptedServer.json;
import static it.sprint.etl.source.rest.ScriptedServer.page;
import static it.sprint.etl.source.rest.ScriptedServer.status;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.DURATION;

import com.sun.net.httpserver.HttpHandler;
import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Pulled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that misbehave: when a pull asks again, when it gives up, and what it then says. */
class RestFailureTest {

  @TempDir private Path home;
  private RestScene scene;
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    scene = new RestScene(home);
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void busyServerIsAskedAgainAfterTheSecondsItNames() {
    server.then(status(429, "Retry-After", "7"), page("", item("C-1", "08:00")));

    assertThat(scene.pull(server.address(), null).rows()).isOne();
    assertThat(scene.sleeps).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void busyServerIsAskedAgainAtTheTimeItNamesByItsOwnClock() {
    server.then(busyUntil(Duration.ofSeconds(90)), page(""));

    scene.pull(server.address(), null);

    assertThat(scene.sleeps)
        .singleElement(as(DURATION))
        .isBetween(Duration.ofSeconds(85), Duration.ofSeconds(95));
  }

  /** The server writes its own Date, years from the time at which the pull's clock stands. */
  private static HttpHandler busyUntil(Duration wait) {
    return exchange ->
        status(
                429,
                "Retry-After",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.now(ZoneOffset.UTC).plus(wait)))
            .handle(exchange);
  }

  @Test
  void waitThatIsLongerThanAPullMayTakeEndsIt() {
    server.then(status(429, "Retry-After", "86400"));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .isInstanceOf(PullException.class)
        .hasMessage(
            "Cannot pull oasi2-cases from 127.0.0.1: it answered 429, and waiting 86400 s more takes longer than a pull may. What was fetched is kept; the next run goes on from there.");
    assertThat(scene.sleeps).isEmpty();
  }

  @Test
  void serverErrorsAreTriedAgainWithRandomWaitsUnderADoublingCeiling() {
    server.then(status(500), status(502), status(503), page("", item("C-1", "08:00")));

    assertThat(scene.pull(server.address(), null).rows()).isOne();
    assertThat(scene.sleeps).hasSize(3);
    assertThat(scene.sleeps.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(scene.sleeps.get(1)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    assertThat(scene.sleeps.get(2)).isLessThanOrEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void attemptsHaveAnEnd() {
    server.then(status(500), status(500), status(500), status(500), page(""));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("it answered 500, 4 times");
    assertThat(server.queries()).hasSize(4);
  }

  @Test
  void cutAnswerIsAskedForAgain() {
    server.then(cut(), page("", item("C-1", "08:00")));

    assertThat(scene.pull(server.address(), null).rows()).isOne();
    assertThat(scene.sleeps).hasSize(1);
  }

  @Test
  void answerThatNeverEndsIsAskedForAgain() {
    server.then(server.slow(), page("", item("C-1", "08:00")));

    assertThat(scene.pull(server.address(), null, RestScene.impatient()).rows()).isOne();
    assertThat(scene.sleeps).hasSize(1);
  }

  @Test
  void brokenConnectionsAreToldByTheirKind() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread closer = new Thread(() -> closeEach(socket));
      closer.setDaemon(true);
      closer.start();
      URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort());

      assertThatThrownBy(() -> scene.pull(address, null))
          .isInstanceOf(PullException.class)
          .hasMessageContaining("the connection broke (");
    }
    assertThat(scene.sleeps).hasSize(3);
  }

  private static void closeEach(ServerSocket socket) {
    try {
      while (true) {
        socket.accept().close();
      }
    } catch (IOException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Rossi</html>",
        "[]",
        "{\"items\":[Rossi],\"next\":null,\"server_time\":\"2023-04-01T10:00:00Z\"}",
        "{\"items\":[\"Rossi\"],\"next\":null,\"server_time\":\"2023-04-01T10:00:00Z\"}",
        "{\"items\":[],\"server_time\":\"2023-04-01T10:00:00Z\"}",
        "{\"items\":[],\"next\":7,\"server_time\":\"2023-04-01T10:00:00Z\"}",
        "{\"items\":[],\"next\":null}",
        "{\"items\":[],\"next\":null,\"server_time\":\"Rossi\"}",
        "{\"items\":[],\"next\":null,\"server_time\":\"2023-04-01T10:00:00Z\"} Rossi",
        "{\"items\":[{\"case_id\":\"Rossi",
        ""
      })
  void wrongJsonIsRefusedWithoutRepeatingIt(String body) {
    server.then(json(body));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .isInstanceOf(PullException.class)
        .hasMessageContaining("a page cannot be used: ")
        .hasNoCause()
        .hasMessageNotContaining("Rossi");
  }

  @Test
  void deepJsonIsRefused() {
    server.then(page("", "{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}"));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void hugePageIsRefused() {
    server.then(page("", "{\"a\":\"" + "x".repeat(20_000) + "\"}"));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void redirectIsNotFollowedSoThatTheTokenDoesNotTravel() throws IOException {
    try (ScriptedServer other = new ScriptedServer()) {
      server.then(status(302, "Location", other.address() + "/v1/cases"));

      assertThatThrownBy(() -> scene.pull(server.address(), null))
          .hasMessageContaining("it answered 302. Redirects are not followed");
      assertThat(other.queries()).isEmpty();
    }
  }

  @Test
  void refusedTokenIsToldWithoutTheToken() {
    server.then(status(401));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("it answered 401. Check the token")
        .hasMessageNotContaining(RestScene.TOKEN);
    assertThat(scene.sleeps).isEmpty();
  }

  @Test
  void pagesThatGoRoundInACircleAreNoticedAndBegunAgain() throws IOException {
    server.then(page("a", item("C-1", "08:00")), page("b"), page("a"));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("go round in a circle");

    server.then(page("", item("C-2", "08:00")));
    Pulled again = scene.pull(server.address(), null);
    assertThat(lines(again)).containsExactly(item("C-2", "08:00"));
    assertThat(server.queries().get(3)).isEqualTo("limit=2");
  }

  @Test
  void pagesWithoutEndAreGivenUp() {
    for (int number = 0; number <= 50; number++) {
      server.then(page("cursor-" + number));
    }

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("more than 50 pages");
  }
}
