package it.sprint.api.board;

import static it.sprint.api.TestAccount.ADMIN;
import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.MANAGER;
import static it.sprint.api.TestAccount.NOVA;
import static it.sprint.api.TestAccount.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestAccount;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedStar;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** All figures of a page in one answer: who gets it, and that each is what its KPI answers. */
@ServerTest
class BoardControllerIT {

  private static final String SUMMARY = "/v1/boards/summary";
  private static final String CENTRES = "/v1/boards/summary-centres";

  private final TestServer server;

  BoardControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 1, 2)
        .contact("2022-02-11", 2, 2)
        .need("2022-01-11", "2022-01-20")
        .referral("2022-01-12", 5)
        .stay("2022-01-01", null, 2, 1)
        .occupancy("2022-01-01", 1, 5, 10)
        .occupancy("2022-02-01", 2, 6, 10)
        .finding("2022-01-05", "2022-02-05", null)
        .target("persons-served", 2022, 40)
        .publish();
    server.accountsOf(ENGINEER, MANAGER, COUNCIL, ADMIN, NOVA, REVIEWER);
  }

  @Test
  void boardIsForThoseWhoMayAskForEachOfItsFigures() {
    assertStatus(SUMMARY, List.of(MANAGER, ENGINEER), 200);
    assertStatus(SUMMARY, List.of(COUNCIL, ADMIN, NOVA, REVIEWER), 403);
    assertStatus(CENTRES, List.of(MANAGER, ENGINEER, COUNCIL), 200);
    assertStatus(CENTRES, List.of(ADMIN, NOVA, REVIEWER), 403);
  }

  private void assertStatus(String address, List<TestAccount> people, int status) {
    for (TestAccount person : people) {
      assertThat(server.signedIn(person).get(address).status())
          .as("%s for %s", address, person)
          .isEqualTo(status);
    }
  }

  @Test
  void nobodyInParticularIsAskedToSignIn() {
    Answer list = server.get("/v1/boards");

    assertThat(list.status()).isEqualTo(200);
    for (JsonNode board : list.at("/boards")) {
      String id = board.at("/id").asString();
      int expected = board.at("/audience").asString().equals("everybody") ? 200 : 401;
      assertThat(server.get("/v1/boards/" + id).status()).as(id).isEqualTo(expected);
    }
    assertThat(server.send("HEAD", SUMMARY).status()).isEqualTo(401);
    assertThat(server.get("/v1/boards/%73ummary").status()).isEqualTo(401);
  }

  @Test
  void everyFigureIsWhatItsKpiAnswers() {
    TestBrowser manager = server.signedIn(MANAGER);
    for (JsonNode board : server.get("/v1/boards").at("/boards")) {
      for (String calendar : List.of("month", "year", "all")) {
        String address =
            "/v1/boards/%s?calendar=%s".formatted(board.at("/id").asString(), calendar);
        Answer answer = manager.get(address);
        assertThat(answer.at("/calendar").asString()).isEqualTo(calendar);
        assertThat(answer.at("/figures").size()).isEqualTo(board.at("/figures").size());
        for (JsonNode figure : answer.at("/figures")) {
          assertThat(figure.at("/answer"))
              .as("%s, %s", address, figure.at("/id").asString())
              .isEqualTo(manager.get(addressOf(figure.at("/answer"), "")).json());
        }
      }
    }
  }

  /** The address at which the KPI alone gives this answer. */
  private static String addressOf(JsonNode answer, String more) {
    String breakdowns =
        answer
            .at("/breakdowns")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.joining(","));
    StringBuilder address =
        new StringBuilder(
            "/v1/kpis/%s?calendar=%s&breakdown=%s%s"
                .formatted(
                    answer.at("/kpi/id").asString(),
                    answer.at("/calendar").asString(),
                    breakdowns,
                    more));
    answer
        .at("/filters")
        .properties()
        .forEach(
            filter ->
                address.append("&%s=%s".formatted(filter.getKey(), filter.getValue().asString())));
    return address.toString();
  }

  @Test
  void filterNarrowsTheFiguresThatHaveItAndTheOthersSaySo() {
    TestBrowser manager = server.signedIn(MANAGER);

    Answer board = manager.get(SUMMARY + "?calendar=year&sex=F&from=2022-01-01&to=2022-12-31");

    JsonNode served = figure(board, "persons-served");
    assertThat(served.at("/filters").toString()).isEqualTo("{\"sex\":\"F\"}");
    assertThat(served.at("/figures/0/value").asInt()).isEqualTo(1);
    assertThat(served.at("/figures/0/target").isNull()).isTrue();
    assertThat(served)
        .isEqualTo(manager.get(addressOf(served, "&from=2022-01-01&to=2022-12-31")).json());
    JsonNode both = figure(manager.get(SUMMARY + "?calendar=year&sex=F,M"), "persons-served");
    assertThat(both.at("/filters").toString()).isEqualTo("{\"sex\":\"F,M\"}");
    assertThat(both.at("/figures/0/value").asInt()).isEqualTo(2);
    JsonNode occupancy = figure(board, "occupancy-rate");
    assertThat(occupancy.at("/filters").isEmpty()).isTrue();
    assertThat(occupancy.at("/figures/0/value").asDouble()).isEqualTo(55.0);
  }

  private static JsonNode figure(Answer board, String id) {
    for (JsonNode figure : board.at("/figures")) {
      if (figure.at("/id").asString().equals(id)) {
        return figure.at("/answer");
      }
    }
    throw new AssertionError("No figure " + id);
  }

  @Test
  void figureWithACalendarOfItsOwnKeepsIt() {
    Answer board =
        server
            .signedIn(COUNCIL)
            .get("/v1/boards/reception-centres?calendar=year&municipality=A285");

    assertThat(figure(board, "occupancy-by-month").at("/calendar").asString()).isEqualTo("month");
    assertThat(figure(board, "inspection-coverage").at("/calendar").asString()).isEqualTo("year");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary?calendar=week | unknown-value | quarter",
        "summary?calendar=half-month | unknown-value | quarter",
        "summary?sex=X | unknown-value | F",
        "summary?municipality=9999 | unknown-value | A285",
        "summary?sex=%27%20or%201%3D1%20-- | unknown-value | F",
        "summary?sex=F,X | unknown-value | M",
        "summary?channel=sai | unknown-parameter | sex",
        "summary?breakdown=sex | unknown-parameter | calendar",
        "summary?sex=F&sex=M | repeated-parameter |",
        "summary?from=2022-02-01&to=2022-01-01 | wrong-form | no earlier than the parameter 'from'",
        "summary?from=%3Cscript%3E | wrong-form | a day such as 2022-12-31 between 1900-01-01 and 2199-12-31",
      })
  void badRequestTellsWhatIsAllowed(String question, String code, String allowed) {
    Answer answer = server.signedIn(MANAGER).get("/v1/boards/" + question);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:" + code);
    if (allowed != null) {
      assertThat(answer.texts("/allowed")).contains(allowed);
    }
  }

  @Test
  void unknownBoardIsNotFoundAndTheKnownOnesAreListed() {
    Answer answer = server.get("/v1/boards/weather");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.texts("/allowed")).contains("summary", "quality");
  }

  @Test
  void answerIsCompressedAndKeptWhileItsEditionIsCurrent() {
    TestBrowser council = server.signedIn(COUNCIL);
    Answer first = council.get(CENTRES, "Accept-Encoding", "gzip");

    Answer second = council.get(CENTRES, "If-None-Match", first.header("ETag"));

    assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(first.header("ETag")).startsWith("W/\"edition-1-");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(second.status()).isEqualTo(304);
  }
}
