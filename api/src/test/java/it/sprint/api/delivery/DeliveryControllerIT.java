package it.sprint.api.delivery;

import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.NOVA;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The ledger for engineers, and their decisions. */
@ServerTest
class DeliveryControllerIT {

  private final TestServer server;

  DeliveryControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void ledger() throws SQLException {
    server.accountsOf(ENGINEER, NOVA, COUNCIL);
    InventedLedger.write();
  }

  @Test
  void allFeedsTellHowTheyStand() {
    Answer answer = engineer().get("/v1/data-feeds");

    assertThat(answer.at("/feeds").size()).isEqualTo(19);
    JsonNode stays = feed(answer, "nova-stays");
    assertThat(stays.at("/calendar/weeks").size()).isEqualTo(26);
    assertThat(stays.at("/deliveries").asInt()).isEqualTo(2);
    assertThat(stays.at("/held").asInt()).isEqualTo(1);
    assertThat(stays.at("/lastDelivery/key").asString()).isEqualTo(InventedLedger.HELD);
    assertThat(stays.at("/timeliness/lastDataOn").asString()).isEqualTo("2023-03-31");
    assertThat(stays.at("/timeliness/daysLate").asInt()).isEqualTo(8);
    assertThat(feed(answer, "cpia-enrolments").at("/timeliness/state").asString())
        .isEqualTo("never");
  }

  @Test
  void deliveriesComeByPageTheLatestFirst() {
    TestBrowser browser = engineer();

    Answer first = browser.get("/v1/deliveries?limit=2");
    Answer second = browser.get("/v1/deliveries?limit=2&after=" + first.at("/next").asString());

    assertThat(keys(first)).containsExactly("13", "12");
    assertThat(keys(second)).containsExactly("11");
    assertThat(second.at("/next").isNull()).isTrue();
  }

  @Test
  void deliveriesCanBeChosenByFeedAndStatus() {
    TestBrowser browser = engineer();

    assertThat(keys(browser.get("/v1/deliveries?feed=asl-services"))).containsExactly("13");
    assertThat(keys(browser.get("/v1/deliveries?status=held"))).containsExactly("12");
    assertThat(keys(browser.get("/v1/deliveries?feed=nova-stays&status=unreadable"))).isEmpty();
  }

  @Test
  void whatCannotBeAskedIsToldWithWhatCan() {
    TestBrowser browser = engineer();

    assertThat(browser.get("/v1/deliveries?status=lost").texts("/allowed")).contains("held");
    assertThat(browser.get("/v1/deliveries?feed=weather").texts("/allowed")).contains("nova-stays");
    assertThat(browser.get("/v1/deliveries?limit=0").status()).isEqualTo(400);
    assertThat(browser.get("/v1/deliveries?after=x").status()).isEqualTo(400);
    assertThat(browser.get("/v1/deliveries?limit=many").status()).isEqualTo(400);
    assertThat(browser.get("/v1/deliveries/999").status()).isEqualTo(404);
    assertThat(browser.get("/v1/deliveries/99999999999999999999").status()).isEqualTo(404);
  }

  @Test
  void oneDeliveryTellsCountsReasonsAndRemarks() {
    Answer answer = engineer().get("/v1/deliveries/" + InventedLedger.PUBLISHED);

    assertThat(answer.at("/delivery/read").asInt()).isEqualTo(10);
    assertThat(answer.at("/delivery/closed").asInt()).isEqualTo(1);
    assertThat(answer.at("/counts/0/recordType").asString()).isEqualTo("stay");
    assertThat(answer.at("/counts/0/rejected").asInt()).isEqualTo(2);
    assertThat(answer.at("/reasons/0/code").asString()).isEqualTo("missing-value");
    assertThat(answer.at("/reasons/1/sentence/it").asString()).contains("Data di nascita");
    assertThat(answer.at("/remarks/0/sentence/en").asString()).isEqualTo("One column more");
    assertThat(answer.at("/rejectedRowsKept").asInt()).isEqualTo(2);
    assertThat(answer.at("/delivery/decision").isNull()).isTrue();
  }

  @Test
  void correctionAndWhatItCorrectsNameEachOther() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          "update ops.delivery set delivery_kind = 'correction', corrects = lpad('11', 64, '0')"
              + " where delivery_key = 12");
    }
    TestBrowser browser = engineer();

    assertThat(browser.get("/v1/deliveries/12").at("/corrects/key").asString()).isEqualTo("11");
    assertThat(browser.get("/v1/deliveries/11").at("/correctedBy/0/key").asString())
        .isEqualTo("12");
  }

  @Test
  void rejectedRowsAreMaskedAndTellEveryReason() {
    Answer answer = engineer().get("/v1/deliveries/11/rejected-rows?limit=1");

    assertThat(answer.text()).doesNotContain(InventedLedger.SURNAME, "Ada", "OSP0001", "1990");
    assertThat(answer.at("/rows/0/line").asInt()).isEqualTo(4);
    assertThat(answer.at("/rows/0/cells/1/header").asString()).isEqualTo("Cognome");
    assertThat(answer.at("/rows/0/cells/1/masked").asString()).isEqualTo("xxxxxxx");
    assertThat(answer.at("/rows/0/cells/3/masked").asString()).isEqualTo("99/99/9999");
    assertThat(answer.at("/rows/0/reasons/0/sentence/en").asString()).contains("15/03/1994");
    assertThat(answer.at("/next").asInt()).isEqualTo(1);
    Answer rest = engineer().get("/v1/deliveries/11/rejected-rows?after=1");
    assertThat(rest.at("/rows/0/line").asInt()).isEqualTo(9);
    assertThat(rest.at("/next").isNull()).isTrue();
  }

  @Test
  void decisionIsTakenOnceWithItsReasonAndBy() {
    TestBrowser browser = engineer();

    Answer answer = decide(browser, "{\"decision\": \"accept\", \"reason\": \" Two closed. \"}");
    Answer again = decide(browser, "{\"decision\": \"refuse\", \"reason\": \"Changed my mind\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/delivery/decision/decision").asString()).isEqualTo("accept");
    assertThat(answer.at("/delivery/decision/reason").asString()).isEqualTo("Two closed.");
    assertThat(answer.at("/delivery/decision/by").asString()).isEqualTo("Ada");
    assertThat(answer.at("/delivery/status").asString()).isEqualTo("held");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.at("/type").asString()).isEqualTo("urn:sprint:problem:not-held");
  }

  @Test
  void decisionNeedsAWordAndAReason() {
    TestBrowser browser = engineer();

    assertThat(
            decide(browser, "{\"decision\": \"maybe\", \"reason\": \"Why not\"}").texts("/allowed"))
        .containsExactly("accept", "refuse");
    assertThat(decide(browser, "{\"decision\": \"accept\", \"reason\": \" x \"}").status())
        .isEqualTo(400);
    assertThat(decide(browser, "{}").status()).isEqualTo(400);
    assertThat(
            browser
                .send(
                    "POST",
                    "/v1/deliveries/11/decision",
                    "{\"decision\": \"accept\", \"reason\": \"Not held\"}")
                .status())
        .isEqualTo(409);
  }

  @Test
  void ledgerAddsUpByFeedAndInTotal() {
    Answer answer = engineer().get("/v1/ledger");

    assertThat(answer.at("/total/read").asInt()).isEqualTo(10);
    assertThat(answer.at("/total/addsUp").asBoolean()).isTrue();
    assertThat(answer.at("/total/byStatus/held").asInt()).isEqualTo(1);
    assertThat(answer.at("/total/deliveries").asInt()).isEqualTo(3);
    assertThat(answer.at("/lastRun/state").asString()).isEqualTo("published");
    JsonNode stays = feed(answer, "nova-stays");
    assertThat(stays.at("/rejectedRows").asInt()).isEqualTo(2);
    assertThat(stays.at("/byKind/accepted").asInt()).isEqualTo(7);
  }

  @Test
  void ledgerThatLostARejectedRowDoesNotAddUp() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute("delete from ops.rejected_row where source_row = 9");
    }

    Answer answer = engineer().get("/v1/ledger");

    assertThat(answer.at("/total/addsUp").asBoolean()).isFalse();
    assertThat(feed(answer, "nova-stays").at("/addsUp").asBoolean()).isFalse();
    assertThat(feed(answer, "asl-services").at("/addsUp").asBoolean()).isTrue();
  }

  /** Erased because their person asked for it: counted where they came from, and kept no more. */
  @Test
  void ledgerOfErasedRowsAddsUp() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          """
          with gone as (
              delete from ops.rejected_row where source_row = 9 returning delivery_key, record_type
          )
          insert into ops.erased_row select delivery_key, record_type, 1, 1 from gone
          """);
    }

    Answer answer = engineer().get("/v1/ledger");

    JsonNode stays = feed(answer, "nova-stays");
    assertThat(stays.at("/addsUp").asBoolean()).isTrue();
    assertThat(stays.at("/rejectedRows").asInt()).isEqualTo(1);
    assertThat(stays.at("/erasedRejected").asInt()).isEqualTo(1);
    assertThat(answer.at("/total/erasedAccepted").asInt()).isEqualTo(1);
  }

  @Test
  void unmappedCodesAreSummedAndThoseExplainedSinceAreGone() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          "update ops.delivery set feed = 'polo-services' where delivery_key in (11, 12)");
      statement.execute(
          """
          insert into ops.unmapped_code values
          (11, 'local_service', 'codice_bisogno', 'needs', 'B97', false, 3),
          (12, 'local_service', 'codice_bisogno', 'needs', 'B97', false, 4),
          (12, 'local_service', 'codice_bisogno', 'needs', 'xxx xx', true, 1),
          (11, 'local_service', 'codice_bisogno', 'needs', 'B01', false, 50)
          """);
    }

    Answer answer = engineer().get("/v1/unmapped-codes");

    assertThat(answer.at("/codes").valueStream().map(code -> code.at("/code").asString()))
        .containsExactly("B97", "xxx xx");
    assertThat(answer.at("/codes/0/rows").asInt()).isEqualTo(7);
    assertThat(answer.at("/codes/0/deliveries").asInt()).isEqualTo(2);
    assertThat(answer.at("/codes/0/partner").asString()).isEqualTo("polo");
    assertThat(answer.at("/codes/1/isForm").asBoolean()).isTrue();
  }

  @Test
  void nobodyElseSeesAnyOfIt() {
    for (String address :
        List.of(
            "/v1/data-feeds",
            "/v1/ledger",
            "/v1/unmapped-codes",
            "/v1/deliveries",
            "/v1/deliveries/11",
            "/v1/deliveries/11/rejected-rows")) {
      assertThat(server.browser().get(address).status()).as(address).isEqualTo(401);
      assertThat(server.signedIn(NOVA).get(address).status()).as(address).isEqualTo(403);
      assertThat(server.signedIn(COUNCIL).get(address).status()).as(address).isEqualTo(403);
    }
    assertThat(
            decide(server.signedIn(NOVA), "{\"decision\": \"accept\", \"reason\": \"Mine\"}")
                .status())
        .isEqualTo(403);
  }

  private static Answer decide(TestBrowser browser, String body) {
    return browser.send("POST", "/v1/deliveries/12/decision", body);
  }

  private static List<String> keys(Answer answer) {
    return answer.at("/deliveries").valueStream().map(it -> it.at("/key").asString()).toList();
  }

  private static JsonNode feed(Answer answer, String feed) {
    return answer
        .at("/feeds")
        .valueStream()
        .filter(entry -> entry.at("/feed").asString().equals(feed))
        .findFirst()
        .orElseThrow();
  }

  private TestBrowser engineer() {
    return server.signedIn(ENGINEER);
  }
}
