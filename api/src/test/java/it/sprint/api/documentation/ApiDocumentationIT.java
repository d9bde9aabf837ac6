package it.sprint.api.documentation;

import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.MANAGER;
import static it.sprint.api.TestAccount.NOVA;
import static it.sprint.api.TestAccount.REVIEWER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.api.delivery.InventedLedger;
import it.sprint.api.linkage.InventedPairs;
import it.sprint.warehouse.kpi.InventedEdition;
import it.sprint.warehouse.kpi.InventedIndicators;
import it.sprint.warehouse.kpi.InventedStar;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of every address. */
@ServerTest
class ApiDocumentationIT {

  private static final List<String> ADDRESSES =
      List.of(
          "/v1/kpis",
          "/v1/kpis/{id}",
          "/v1/kpis/{id}/changes",
          "/v1/kpis/{id}/evidence",
          "/v1/kpis/{id}/evidence.csv",
          "/v1/kpis/{id}/evidence.xlsx",
          "/v1/boards",
          "/v1/boards/{id}",
          "/v1/indicators",
          "/v1/indicators.csv",
          "/v1/indicators.xlsx",
          "/v1/indicators/{code}",
          "/v1/indicators/{code}/targets",
          "/v1/indicators/{code}/values",
          "/v1/indicators/{code}/values/{period}/{version}/document",
          "/v1/editions",
          "/v1/feeds",
          "/v1/feeds/{feed}",
          "/v1/data-feeds",
          "/v1/ledger",
          "/v1/unmapped-codes",
          "/v1/deliveries",
          "/v1/deliveries/{key}",
          "/v1/deliveries/{key}/rejected-rows",
          "/v1/deliveries/{key}/decision",
          "/v1/link-pairs",
          "/v1/link-pairs/{one}/{other}",
          "/v1/link-pairs/{one}/{other}/decision",
          "/v1/link-decisions",
          "/v1/partner/feeds",
          "/v1/partner/feeds/{feed}",
          "/v1/partner/feeds/{feed}/template",
          "/v1/partner/feeds/{feed}/checks",
          "/v1/partner/checks/{id}",
          "/v1/partner/checks/{id}/workbook",
          "/v1/partner/checks/{id}/delivery",
          "/v1/partner/deliveries/{key}/corrections",
          "/v1/session");

  private final TestServer server;

  ApiDocumentationIT(@Autowired TestServer server) {
    this.server = server;
  }

  @Test
  void everyAddressIsDescribedWithAnExampleAndItsProblems() {
    JsonNode paths = server.get("/v3/api-docs").at("/paths");

    assertThat(paths.propertyNames()).containsExactlyInAnyOrderElementsOf(ADDRESSES);
    for (JsonNode path : paths) {
      for (JsonNode operation : path) {
        describes(operation);
      }
    }
  }

  @Test
  void fieldsThatMayBeNullAreDescribedSo() {
    JsonNode schemas = server.get("/v3/api-docs").at("/components/schemas");

    assertThat(schemas.at("/Figure/properties/value/type").toString())
        .isEqualTo("[\"number\",\"null\"]");
    assertThat(schemas.at("/Figure/properties/target/anyOf/1/type").asString()).isEqualTo("null");
    assertThat(schemas.at("/BreakdownEntry/properties/default/type").toString()).contains("null");
    assertThat(schemas.at("/Figure/properties/period/type").asString()).isEqualTo("string");
  }

  @Test
  void parametersOfQuestionsAreThoseOfTheCatalogue() {
    JsonNode paths = server.get("/v3/api-docs").at("/paths");

    assertThat(paths.at("/~1v1~1kpis~1{id}/get/parameters").valueStream())
        .extracting(parameter -> parameter.at("/name").asString())
        .contains("id", "calendar", "breakdown", "from", "to", "region", "buyer");
    assertThat(paths.at("/~1v1~1kpis~1{id}~1evidence.csv/get/parameters").valueStream())
        .extracting(parameter -> parameter.at("/name").asString())
        .contains("id", "period", "language", "purpose", "partner");
  }

  private static void describes(JsonNode operation) {
    JsonNode responses = operation.at("/responses");
    for (String status : List.of("200", "201")) {
      JsonNode json = responses.at("/" + status + "/content/application~1json");
      assertThat(json.isMissingNode() || json.at("/example").isObject())
          .as(operation.at("/operationId").asString())
          .isTrue();
    }
    assertThat(responses.at("/503/content/application~1problem+json/example").isObject()).isTrue();
  }

  @Test
  void examplesOfPublicAnswersHaveTheFieldsOfRealOnes() throws SQLException {
    new InventedEdition()
        .landing("2022-01-01", "2022-01-31", 12)
        .presence("2022-12-31", "16", "sai", 3069)
        .publish();
    TestBrowser browser = server.browser();

    compare(browser, "listKpis", "/v1/kpis");
    compare(
        browser,
        "askFigures",
        "/v1/kpis/reception-presence?calendar=month&breakdown=region&channel=sai");
    compare(
        browser,
        "openEvidence",
        "/v1/kpis/reception-presence/evidence?calendar=month&period=2022-12");
    compare(browser, "explainChanges", "/v1/kpis/reception-presence/changes");
    compare(browser, "listBoards", "/v1/boards");
    compare(browser, "listEditions", "/v1/editions");
    compare(browser, "listFeeds", "/v1/feeds");
    compare(browser, "openFeed", "/v1/feeds/interno-reception");
    compare(browser, "readSession", "/v1/session");
  }

  @Test
  void exampleOfABoardHasTheFieldsOfRealOnes() throws SQLException {
    new InventedStar().occupancy("2022-01-01", 1, 5, 10).publish();
    server.accountsOf(COUNCIL);
    TestBrowser council = server.signedIn(COUNCIL);

    compare(council, "askBoard", "/v1/boards/summary-centres?municipality=A285");
    assertThat(example("askBoard").at("/figures/0/answer").propertyNames())
        .containsExactlyInAnyOrderElementsOf(example("askFigures").propertyNames());
  }

  @Test
  void examplesOfIndicatorsHaveTheFieldsOfRealAnswers() throws SQLException {
    new InventedStar().publish();
    InventedIndicators.add();
    server.accountsOf(MANAGER);
    TestBrowser manager = server.signedIn(MANAGER);

    compare(manager, "listIndicators", "/v1/indicators?period=2022-Q2");
    compare(manager, "openIndicator", "/v1/indicators/B.ii?period=2022-Q2");
    Answer target =
        manager.send(
            "POST",
            "/v1/indicators/B.ii/targets",
            "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": 9}");
    assertThat(example("setIndicatorTarget").at("/versions/0").propertyNames())
        .containsExactlyInAnyOrderElementsOf(target.at("/versions/0").propertyNames());
    Answer value =
        manager.upload(
            "/v1/indicators/O.1.3/values?period=2022-Q2&value=6", "x.pdf", "x".getBytes(UTF_8));
    assertThat(example("enterIndicatorValue").at("/entered/0").propertyNames())
        .containsExactlyInAnyOrderElementsOf(value.at("/entered/0").propertyNames());
    assertThat(example("openIndicator").at("/indicator").propertyNames())
        .containsExactlyInAnyOrderElementsOf(value.at("/indicator").propertyNames());
  }

  @Test
  void examplesOfTheLedgerHaveTheFieldsOfRealAnswers() throws SQLException {
    InventedLedger.write();
    server.accountsOf(ENGINEER, NOVA);
    TestBrowser engineer = server.signedIn(ENGINEER);
    TestBrowser partner = server.signedIn(NOVA);

    compare(engineer, "listDataFeeds", "/v1/data-feeds");
    compare(engineer, "sumLedger", "/v1/ledger");
    compare(engineer, "listUnmappedCodes", "/v1/unmapped-codes");
    compare(engineer, "listDeliveries", "/v1/deliveries");
    compare(engineer, "openDelivery", "/v1/deliveries/11");
    compare(engineer, "listRejectedRows", "/v1/deliveries/11/rejected-rows");
    compare(partner, "listPartnerFeeds", "/v1/partner/feeds");
    compare(partner, "openPartnerFeed", "/v1/partner/feeds/nova-stays");
    Answer check =
        partner.upload("/v1/partner/feeds/nova-stays/checks", "x.csv", "a,b\n".getBytes(UTF_8));
    compare(partner, "readCheck", "/v1/partner/checks/" + check.at("/id").asString());
    assertThat(example("checkFile").propertyNames())
        .containsExactlyInAnyOrderElementsOf(check.json().propertyNames());
  }

  @Test
  void examplesOfPairsHaveTheFieldsOfRealAnswers() throws SQLException {
    InventedPairs.write();
    server.accountsOf(REVIEWER);
    TestBrowser reviewer = server.signedIn(REVIEWER);

    compare(reviewer, "listLinkPairs", "/v1/link-pairs");
    compare(reviewer, "openLinkPair", InventedPairs.WAITING);
    Answer decided =
        reviewer.send(
            "POST", InventedPairs.WAITING + "/decision", "{\"verdict\": \"same\", \"seen\": 0}");
    assertThat(example("decideLinkPair").at("/standing/history/0").propertyNames())
        .containsExactlyInAnyOrderElementsOf(decided.at("/standing/history/0").propertyNames());
    compare(reviewer, "listLinkDecisions", "/v1/link-decisions");
  }

  private void compare(TestBrowser browser, String operation, String address) {
    JsonNode example = example(operation);
    JsonNode real = browser.get(address).json();
    assertThat(example.propertyNames())
        .as(operation)
        .containsExactlyInAnyOrderElementsOf(real.propertyNames());
    for (String list : example.propertyNames()) {
      JsonNode first = real.at("/" + list + "/0");
      if (!first.isMissingNode() && example.at("/" + list).size() > 0) {
        assertThat(example.at("/" + list + "/0").propertyNames())
            .as(operation + " " + list)
            .containsExactlyInAnyOrderElementsOf(first.propertyNames());
      }
    }
  }

  private JsonNode example(String operationId) {
    for (JsonNode path : server.get("/v3/api-docs").at("/paths")) {
      for (JsonNode operation : path) {
        if (operation.at("/operationId").asString().equals(operationId)) {
          JsonNode responses = operation.at("/responses");
          JsonNode answer = responses.has("201") ? responses.at("/201") : responses.at("/200");
          return answer.at("/content/application~1json/example");
        }
      }
    }
    throw new AssertionError("No operation " + operationId);
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
