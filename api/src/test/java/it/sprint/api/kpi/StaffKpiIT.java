package it.sprint.api.kpi;

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
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedStar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures that are not for everybody: who is answered, and with what. */
@ServerTest
class StaffKpiIT {

  private static final String PERSONS = "/v1/kpis/persons-served?calendar=year";
  private static final String OCCUPANCY = "/v1/kpis/occupancy-rate?calendar=year";

  private final TestServer server;

  StaffKpiIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 1, 2)
        .contact("2022-02-11", 2, 2)
        .contactAboutHealth("2022-03-01", 1)
        .occupancy("2022-01-01", 1, 5, 10)
        .target("persons-served", 2022, 40)
        .publish();
    server.accountsOf(ENGINEER, MANAGER, COUNCIL, ADMIN, NOVA, REVIEWER);
  }

  @Test
  void personsAreForThoseWhoWorkInTheProjectAndCentresForTheCouncilToo() {
    assertStatus(PERSONS, List.of(MANAGER, ENGINEER), 200);
    assertStatus(PERSONS, List.of(COUNCIL, ADMIN, NOVA, REVIEWER), 403);
    assertStatus(OCCUPANCY, List.of(MANAGER, ENGINEER, COUNCIL), 200);
    assertStatus(OCCUPANCY, List.of(ADMIN, NOVA, REVIEWER), 403);
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
    for (JsonNode kpi : server.get("/v1/kpis").at("/kpis")) {
      String id = kpi.at("/id").asString();
      int expected = kpi.at("/audience").asString().equals("everybody") ? 200 : 401;
      assertThat(server.get("/v1/kpis/%s?calendar=all".formatted(id)).status())
          .as(id)
          .isEqualTo(expected);
    }
    assertThat(server.get("/v1/kpis/persons-served/evidence?period=2022").status()).isEqualTo(401);
    assertThat(server.send("HEAD", PERSONS).status()).isEqualTo(401);
    for (String written : List.of("persons%2Dserved", "%70ersons-served")) {
      assertThat(server.get("/v1/kpis/" + written).status()).as(written).isEqualTo(401);
    }
    assertThat(server.get("/v1/kpis/persons-served/").status()).isEqualTo(404);
  }

  @Test
  void everyFigureIsAnsweredInEveryCalendarAndBreakdown() {
    TestBrowser manager = server.signedIn(MANAGER);
    for (JsonNode kpi : server.get("/v1/kpis").at("/kpis")) {
      String address = "/v1/kpis/" + kpi.at("/id").asString();
      for (JsonNode calendar : kpi.at("/calendars")) {
        assertAnswered(manager, address + "?calendar=" + calendar.asString());
      }
      for (JsonNode breakdown : kpi.at("/breakdowns")) {
        String by = "?calendar=year&breakdown=" + breakdown.at("/id").asString();
        assertAnswered(manager, address + by);
      }
    }
  }

  private static void assertAnswered(TestBrowser browser, String address) {
    assertThat(browser.get(address).status()).as(address).isEqualTo(200);
  }

  @Test
  void figureHasItsTargetAndItsPassport() {
    Answer answer = server.signedIn(MANAGER).get(PERSONS);

    assertThat(answer.at("/figures/0/value").asInt()).isEqualTo(2);
    assertThat(answer.at("/figures/0/target").toString())
        .isEqualTo(
            "{\"value\":40.0,\"version\":1,\"validFrom\":\"2022-01-01\",\"status\":\"off\"}");
    assertThat(answer.at("/passport/population").asString()).isEqualTo("tcn");
    assertThat(answer.at("/passport/sources/0/attribution").asString()).isEqualTo("Etnie APS");
    assertThat(answer.at("/passport/sources/0/licence").isNull()).isTrue();
    assertThat(answer.at("/passport/sources/1/delivery/fileName").asString())
        .isEqualTo("oasi2-cases.csv");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(answer.header("ETag")).startsWith("W/\"edition-1-");
  }

  @Test
  void figureIsComparedWithThePeriodBeforeAndWithTheYearBefore() throws SQLException {
    new InventedStar()
        .contact("2021-02-10", 1, 1)
        .contact("2021-02-10", 2, 1)
        .contact("2021-02-10", 4, 1)
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 1, 1)
        .contact("2022-02-10", 2, 1)
        .publish();
    TestBrowser manager = server.signedIn(MANAGER);
    String months = "/v1/kpis/persons-served?calendar=month&from=2022-02-01&compare=";

    assertThat(manager.get(months + "previous").at("/figures/0/compared").toString())
        .isEqualTo(
            "{\"period\":\"2022-01\",\"periodName\":{\"it\":\"gennaio 2022\",\"en\":\"January 2022\"},"
                + "\"edition\":null,\"value\":1,\"difference\":1,\"percent\":100.0}");
    Answer yearBefore = manager.get(months + "year-before");
    assertThat(yearBefore.at("/figures/0/compared/period").asString()).isEqualTo("2021-02");
    assertThat(yearBefore.at("/figures/0/compared/percent").asDouble()).isEqualTo(-33.3);
  }

  @Test
  void cumulativeFigureCountsPersonsOnceUntilEachPeriodsEnd() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 1, 1)
        .contact("2022-03-10", 2, 1)
        .contact("2022-03-10", 1, 1)
        .publish();
    TestBrowser manager = server.signedIn(MANAGER);

    Answer answer =
        manager.get("/v1/kpis/persons-served?calendar=month&cumulative=true&from=2022-02-01");

    assertThat(each(answer, "period")).containsExactly("2022-02", "2022-03");
    assertThat(each(answer, "from")).containsExactly("2022-01-10", "2022-01-10");
    assertThat(each(answer, "value")).containsExactly("1", "2");
    String evidence = answer.at("/figures/1/passport/evidence").asString();
    assertThat(evidence).contains("cumulative=true");
    assertThat(manager.get(evidence).at("/total").asInt()).isEqualTo(4);
  }

  private static List<String> each(Answer answer, String field) {
    return answer
        .at("/figures")
        .valueStream()
        .map(figure -> figure.at("/" + field).asString())
        .toList();
  }

  @Test
  void targetIsOfTheWholeFigureAlone() {
    Answer answer = server.signedIn(MANAGER).get(PERSONS + "&breakdown=partner");

    assertThat(answer.at("/figures").size()).isEqualTo(2);
    assertThat(answer.at("/figures/0/target").isNull()).isTrue();
  }

  @Test
  void ratioComesWithItsTwoNumbers() {
    Answer answer = server.signedIn(COUNCIL).get(OCCUPANCY);

    assertThat(answer.text()).contains("\"value\":50.0,");
    assertThat(answer.at("/figures/0/ratio").toString())
        .isEqualTo("{\"numerator\":5,\"denominator\":10}");
  }

  @Test
  void rowsAboutPersonsAreOpenedWithoutThoseOfHealthAndNotedAndKeptNowhere() throws SQLException {
    String evidence = "/v1/kpis/contacts/evidence?calendar=year&period=2022";

    Answer answer = server.signedIn(ENGINEER).get(evidence);

    assertThat(answer.at("/total").asInt()).isEqualTo(3);
    assertThat(answer.at("/withheld").asInt()).isEqualTo(1);
    assertThat(answer.at("/rows/0/delivery/fileName").asString()).isEqualTo("etnie-sessions.csv");
    assertThat(answer.at("/rows/0/line").asInt()).isEqualTo(2);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(opened()).containsExactly("ada figure " + evidence + ", page 0 3");
  }

  @Test
  void rowsAboutCentresComeFromNoLineAndAreNotNoted() throws SQLException {
    Answer answer =
        server.signedIn(COUNCIL).get("/v1/kpis/occupancy-rate/evidence?calendar=year&period=2022");

    assertThat(answer.at("/rows/0/values/presences").asInt()).isEqualTo(5);
    assertThat(answer.at("/rows/0/values/centre/name/it").asString()).isEqualTo("Uno (Andria)");
    assertThat(answer.at("/rows/0/delivery").isNull()).isTrue();
    assertThat(answer.at("/rows/0/line").isNull()).isTrue();
    assertThat(opened()).isEmpty();
  }

  /** Who opened what, and how many rows. */
  private static List<String> opened() throws SQLException {
    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select accessed_by || ' ' || purpose || ' ' || what || ' ' || record_count
                from app.vault_access order by access_key
                """)) {
      List<String> opened = new ArrayList<>();
      while (row.next()) {
        opened.add(row.getString(1));
      }
      return opened;
    }
  }
}
