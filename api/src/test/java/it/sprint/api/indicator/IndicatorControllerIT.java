package it.sprint.api.indicator;

import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.MANAGER;
import static it.sprint.api.TestAccount.NOVA;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedIndicators;
import it.sprint.warehouse.kpi.InventedStar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The fund's indicators: what they come to, what is missing, and what people enter. */
@ServerTest
class IndicatorControllerIT {

  private static final String FIRST = "/v1/indicators?period=2022-Q1";
  private static final String SECOND = "/v1/indicators?period=2022-Q2";
  private static final byte[] DOCUMENT = "%PDF-1.7 invented".getBytes(StandardCharsets.UTF_8);

  private final TestServer server;
  private TestBrowser manager;

  IndicatorControllerIT(@Autowired TestServer server) {
    this.server = server;
    this.manager = server.browser();
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar()
        .healthContact("2021-10-31", 3, 2, null)
        .healthContact("2022-02-01", 1, 2, null)
        .healthContact("2022-02-02", 2, 2, null)
        .training("2021-10-31", 2, true)
        .training("2022-02-03", 1, true)
        .training("2022-02-03", 2, false)
        .publish();
    InventedIndicators.add();
    server.accountsOf(MANAGER, ENGINEER, COUNCIL, NOVA);
    manager = server.signedIn(MANAGER);
  }

  @Test
  void personsCountOnceAndAParentIsNoSumOfItsParts() {
    JsonNode first = manager.get(FIRST).json();

    assertThat(figures(first, "B.ii")).isEqualTo("3 3");
    assertThat(figures(first, "O.1.1")).isEqualTo("2 2");
    assertThat(figures(first, "O.1.1.1")).isEqualTo("1 1");
    assertThat(figures(first, "O.1.1.2")).isEqualTo("1 1");
    assertThat(figures(first, "O.1.1.3")).isEqualTo("2 2");
    assertThat(figures(first, "O.1.2")).isEqualTo("2 2");
    assertThat(figures(first, "R.1.5")).isEqualTo("1 1");
    assertThat(figures(first, "R.2.10")).isEqualTo("0 0");
    assertThat(figures(first, "O.1.3")).isEqualTo("12 12");
    assertThat(figures(first, "O.1.4")).isEqualTo("null 0");
  }

  @Test
  void whatWasBeforeTheProjectIsNotTheFunds() {
    JsonNode first = manager.get("/v1/indicators?period=2021-Q4").json();

    assertThat(figures(first, "O.1.1.1")).isEqualTo("0 0");
    assertThat(figures(first, "B.ii.3")).isEqualTo("0 0");
    assertThat(figures(first, "R.1.5")).isEqualTo("0 0");
    assertThat(
            manager.get("/v1/kpis/indicator-o-1-1-1?calendar=all").at("/figures/0/value").asInt())
        .isEqualTo(2);
  }

  /** Who had other support first and legal assistance later leaves the one and enters the other. */
  @Test
  void valuesRunOnFromTheFirstDay() {
    JsonNode second = manager.get(SECOND).json();

    assertThat(figures(second, "B.ii")).isEqualTo("2 3");
    assertThat(figures(second, "O.1.1")).isEqualTo("1 2");
    assertThat(figures(second, "O.1.1.1")).isEqualTo("1 2");
    assertThat(figures(second, "O.1.1.2")).isEqualTo("0 0");
    assertThat(figures(second, "R.2.10")).isEqualTo("1 1");
    assertThat(figures(second, "O.1.3")).isEqualTo("null 12");
    assertThat(figures(manager.get("/v1/indicators?period=2023-Q1").json(), "B.ii"))
        .isEqualTo("0 3");
  }

  private static String figures(JsonNode list, String code) {
    JsonNode entry = entry(list, code);
    return entry.at("/value").asString("null") + " " + entry.at("/cumulative").asString("null");
  }

  private static JsonNode entry(JsonNode list, String code) {
    return list.at("/indicators")
        .valueStream()
        .filter(indicator -> indicator.at("/code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void latestPeriodThatAPartnerTellsOfIsShown() {
    assertThat(manager.get("/v1/indicators").at("/period/code").asString()).isEqualTo("2023-Q1");
    assertThat(manager.get("/v1/indicators?calendar=year").at("/period/code").asString())
        .isEqualTo("2023");
  }

  @Test
  void unlinkedPersonsStandBesideAndGiveBounds() {
    JsonNode first = manager.get(FIRST).json();

    assertThat(figures(first, "B.ii.3")).isEqualTo("2 2");
    assertThat(entry(first, "B.ii").at("/bounds/least").asInt()).isEqualTo(3);
    assertThat(entry(first, "B.ii").at("/bounds/most").asInt()).isEqualTo(5);
    assertThat(entry(first, "O.1.1").at("/bounds").isNull()).isTrue();
  }

  @Test
  void goalsAreMilestonesAndATarget() {
    JsonNode goals = entry(manager.get(SECOND).json(), "B.ii").at("/goals");

    assertThat(goals.valueStream().map(goal -> goal.at("/kind").asString()))
        .containsExactly("milestone", "target");
    assertThat(goals.at("/0/endsOn").asString()).isEqualTo("2022-06-30");
    assertThat(goals.at("/0/status").asString()).isEqualTo("off");
    // Half of the project's days are over, and less than half of ten persons are reached.
    assertThat(goals.at("/1/status").asString()).isEqualTo("off");
  }

  @Test
  void gapsAreToldAndNotDropped() {
    JsonNode second = manager.get("/v1/indicators?period=2023-Q1").json();

    assertThat(missing(entry(second, "O.1.2"))).contains("age-sealed");
    assertThat(missing(entry(second, "O.1.4"))).containsExactly("value");
    JsonNode health = entry(second, "B.ii.3").at("/missing/0");
    assertThat(health.at("/feed").asString()).isEqualTo("asl-services");
    assertThat(health.at("/until").asString()).isEqualTo("2022-02-02");
    JsonNode supported = entry(second, "O.2.3").at("/missing");
    assertThat(supported.valueStream().map(gap -> gap.at("/kind").asString()))
        .containsExactly("age", "sex");
    assertThat(supported.at("/0/persons").asInt()).isEqualTo(1);
    JsonNode late = entry(manager.get("/v1/indicators?calendar=cti-year").json(), "R.2.8");
    assertThat(late.at("/missing/0/feed").asString()).isEqualTo("cpia-enrolments");
    assertThat(late.at("/missing/0/until").asString()).isEqualTo("2023-03-31");
  }

  private static List<String> missing(JsonNode entry) {
    return entry.at("/missing").valueStream().map(gap -> gap.at("/kind").asString()).toList();
  }

  @Test
  void cellsOfAgeAndSexAddUp() {
    Answer answer = manager.get("/v1/indicators/B.ii?period=2022-Q2");

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(
            answer
                .at("/cells")
                .valueStream()
                .map(
                    cell ->
                        "%s %s %s %s"
                            .formatted(
                                cell.at("/age").asString(),
                                cell.at("/sex").asString(),
                                cell.at("/value").asString(),
                                cell.at("/cumulative").asString())))
        .containsExactlyInAnyOrder("from-18-to-60 F 0 1", "under-18 M 1 1", "unknown unknown 1 1");
    assertThat(answer.at("/indicator/cumulative").asInt()).isEqualTo(3);
    assertThat(answer.at("/ages/0/code").asString()).isEqualTo("under-18");
  }

  @Test
  void enteredValueIsKeptWithItsDocumentAndWaitsForTheNextRun() {
    Answer entered =
        manager.upload(
            "/v1/indicators/O.1.3/values?period=2022-Q2&value=6&comment=Collaudo",
            "verbale.pdf",
            DOCUMENT);

    assertThat(entered.status()).isEqualTo(201);
    JsonNode said = entered.at("/entered/0");
    assertThat(said.at("/version").asInt()).isEqualTo(1);
    assertThat(said.at("/isInEdition").asBoolean()).isFalse();
    Answer document = manager.get(said.at("/document").asString());
    assertThat(document.bytes()).isEqualTo(DOCUMENT);
    assertThat(document.header("Content-Disposition")).contains("attachment", "verbale.pdf");
    assertThat(document.header("Content-Type")).isEqualTo("application/pdf");

    manager.upload("/v1/indicators/O.1.3/values?period=2022-Q2&value=7", "b.pdf", DOCUMENT);
    assertThat(manager.get("/v1/indicators/O.1.3").at("/entered/1/version").asInt()).isEqualTo(2);
    assertThat(figures(manager.get(SECOND).json(), "O.1.3")).isEqualTo("null 12");
  }

  @Test
  void goalGetsANewVersion() {
    String goal =
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": 12, \"validFrom\": \"2022-09-01\"}";

    Answer answer = manager.send("POST", "/v1/indicators/O.1.2/targets", goal);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/versions/0/value").asInt()).isEqualTo(12);
    assertThat(answer.at("/versions/0/version").asInt()).isEqualTo(1);
    assertThat(answer.at("/versions/0/isInEdition").asBoolean()).isFalse();
    manager.send("POST", "/v1/indicators/O.1.2/targets", goal);
    assertThat(manager.get("/v1/indicators/O.1.2").at("/versions/1/version").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | missing-parameter",
        "{\"calendar\": \"week\", \"period\": \"2023-Q1\", \"value\": 1} | unknown-value",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q7\", \"value\": 1} | unknown-value",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\"} | missing-parameter",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": -1} | wrong-form",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": 1e999} | wrong-form",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": 0.001} | wrong-form",
        "{\"calendar\": \"quarter\", \"period\": \"2023-Q1\", \"value\": 1, \"validFrom\":"
            + " \"1999-01-01\"} | wrong-form",
      })
  void unfitGoalIsRefused(String goal, String code) {
    Answer answer = manager.send("POST", "/v1/indicators/B.ii/targets", goal);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type").asString()).endsWith(code);
    assertThat(answer.at("/allowed").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "O.1.3/values?period=2022-Q2&value=x, a.pdf, 400, wrong-form",
    "O.1.3/values?period=2022-Q2&value=1e999, a.pdf, 400, wrong-form",
    "O.1.3/values?period=2022-Q2, a.pdf, 400, missing-parameter",
    "O.1.3/values?value=1, a.pdf, 400, missing-parameter",
    "O.1.3/values?period=2029-Q2&value=1, a.pdf, 400, unknown-value",
    "O.1.3/values?period=2022-Q2&value=1, a.exe, 400, unknown-value",
    "B.ii/values?period=2022-Q2&value=1, a.pdf, 409, computed-indicator",
    "X.1/values?period=2022-Q2&value=1, a.pdf, 404, not-found",
  })
  void unfitValueIsRefused(String address, String name, int status, String code) {
    Answer answer = manager.upload("/v1/indicators/" + address, name, DOCUMENT);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("/type").asString()).endsWith(code);
  }

  @Test
  void valueWithoutADocumentIsRefused() {
    Answer answer =
        manager.upload("/v1/indicators/O.1.3/values?period=2022-Q2&value=1", "a.pdf", new byte[0]);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail").asString()).contains("document");
  }

  @Test
  void onlyManagersEnterAndOnlyStaffRead() {
    TestBrowser engineer = server.signedIn(ENGINEER);

    assertThat(engineer.get(FIRST).status()).isEqualTo(200);
    assertThat(
            engineer
                .upload("/v1/indicators/O.1.3/values?period=2022-Q2&value=1", "a.pdf", DOCUMENT)
                .status())
        .isEqualTo(403);
    assertThat(engineer.send("POST", "/v1/indicators/B.ii/targets", "{}").status()).isEqualTo(403);
    for (String address : List.of("", ".csv", ".xlsx", "/B.ii")) {
      assertThat(server.signedIn(COUNCIL).get("/v1/indicators" + address).status()).isEqualTo(403);
      assertThat(server.get("/v1/indicators" + address).status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/indicators?calendar=week, unknown-value",
    "/v1/indicators?period=2019-Q1, unknown-value",
    "/v1/indicators?sex=F, unknown-parameter",
    "/v1/indicators.csv?language=de, unknown-value",
    "/v1/indicators/O.1.3/values/2022-Q1/x/document, not-found",
  })
  void unfitQuestionTellsWhatIsAllowed(String address, String code) {
    Answer answer = manager.get(address);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.at("/type").asString()).endsWith(code);
  }

  @Test
  void csvHasARowForEachIndicatorByAgeAndSex() {
    Answer answer = manager.get("/v1/indicators.csv?period=2022-Q2");

    assertThat(answer.header("Content-Disposition")).contains("indicatori-2022-Q2-edizione-1.csv");
    List<String> lines = answer.text().lines().toList();
    assertThat(lines).hasSize(28);
    assertThat(lines.get(0)).contains("Programma;Codice;", "Donne meno di 18;", ";Manca");
    assertThat(lines.stream().filter(line -> line.contains(";B.ii;")).findFirst().orElseThrow())
        .contains(";0;2;3;4,00;2022-06-30;in ritardo;0;1;0;1;0;0;0;0;0;1;1");
  }

  @Test
  void workbookHasNumbersAndWhatThereIsToKnow() throws IOException {
    Answer answer = manager.get("/v1/indicators.xlsx?period=2022-Q2&language=en");

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(28);
      assertThat(rows.get(1).getCellAsString(1)).contains("B.ii");
      assertThat(rows.get(1).getCellAsNumber(6)).contains(BigDecimal.valueOf(3));
      List<Row> facts = workbook.findSheet("About").orElseThrow().read();
      assertThat(facts.get(2).getCellAsString(1).orElseThrow()).contains("2022");
    }
  }
}
