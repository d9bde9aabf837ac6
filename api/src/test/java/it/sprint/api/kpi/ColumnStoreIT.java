package it.sprint.api.kpi;

import static it.sprint.api.TestAccount.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.api.edition.Snapshot;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.InventedStar;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures from memory are, letter by letter, those of the database. */
@ServerTest
class ColumnStoreIT {

  private static final int MOST_QUESTIONS = 1_000;
  private static final long SEED = 1;

  private final TestServer server;
  private final ColumnStore columns;
  private final Snapshot snapshot;

  ColumnStoreIT(
      @Autowired TestServer server, @Autowired ColumnStore columns, @Autowired Snapshot snapshot) {
    this.server = server;
    this.columns = columns;
    this.snapshot = snapshot;
  }

  @BeforeEach
  void publish() throws SQLException {
    star().publish();
    server.accountsOf(MANAGER);
  }

  private static InventedStar star() {
    return new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 2, 2)
        .contact("2022-02-11", 1, 2)
        .contact("2022-02-12", 0, 2)
        .contact("2023-02-12", 3, 2)
        .contact("2023-02-13", 4, 1)
        .contactAboutHealth("2022-03-01", 1)
        .need("2022-01-10", "2022-03-01")
        .need("2022-02-10", null)
        .referral("2022-02-01", 3)
        .referral("2022-02-02", 8)
        .referral("2022-03-02", null)
        .stay("2022-01-01", "2022-02-03", 1, 1)
        .stay("2022-02-03", null, 1, 2)
        .stay("2022-02-05", null, 0, 2)
        .occupancy("2022-01-31", 1, 5, 10)
        .occupancy("2022-02-28", 1, 4, 12)
        .occupancy("2022-02-28", 2, 4, null)
        .finding("2022-02-01", "2022-03-01", "2022-04-01")
        .finding("2022-02-01", null, null)
        .broken("age-unknown", true, "2022-03-01");
  }

  @AfterEach
  void forget() {
    columns.forget();
  }

  @Test
  void everyFigureIsTheSameFromMemory() {
    TestBrowser manager = server.signedIn(MANAGER);
    List<String> questions = questions();
    Map<String, String> told = new LinkedHashMap<>();
    questions.forEach(question -> told.put(question, manager.get(question).text()));

    columns.refresh();

    for (String question : questions) {
      assertThat(manager.get(question).text()).as(question).isEqualTo(told.get(question));
    }
    for (String question : questions) {
      assertThat(manager.get(question).text()).as("again").isEqualTo(told.get(question));
    }
    assertThat(told.values()).anyMatch(answer -> answer.contains("\"value\":66.7"));
  }

  private List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (JsonNode kpi : server.get("/v1/kpis").at("/kpis")) {
      for (JsonNode calendar : kpi.at("/calendars")) {
        String question =
            "/v1/kpis/%s?calendar=%s".formatted(kpi.at("/id").asString(), calendar.asString());
        questions.add(question);
        for (JsonNode breakdown : kpi.at("/breakdowns")) {
          questions.add(question + "&breakdown=" + breakdown.at("/id").asString());
        }
      }
    }
    // Each figure of the pages is among the random questions of another test: here some suffice.
    Collections.shuffle(questions, new Random(SEED));
    return questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()));
  }

  @Test
  void onlyTheEditionThatIsCurrentIsAnsweredFromMemory() throws SQLException {
    columns.refresh();
    assertThat(isHeld(Audience.STAFF)).isTrue();
    assertThat(isHeld(Audience.EVERYBODY)).isTrue();

    star().contact("2022-05-05", 1, 1).publishAs(2);

    assertThat(isHeld(Audience.STAFF)).isFalse();
    assertThat(contacts()).isEqualTo(6);
    columns.refresh();
    assertThat(isHeld(Audience.STAFF)).isTrue();
    assertThat(contacts()).isEqualTo(6);
  }

  private boolean isHeld(Audience audience) {
    return snapshot.ofEdition(edition -> columns.find(edition, audience).isPresent());
  }

  /** Those of 2022 that are in the fund's target. */
  private int contacts() {
    return server
        .signedIn(MANAGER)
        .get("/v1/kpis/contacts?calendar=year")
        .at("/figures/0/value")
        .asInt();
  }
}
