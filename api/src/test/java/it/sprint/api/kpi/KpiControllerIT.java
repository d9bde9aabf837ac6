package it.sprint.api.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedContract;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures and their evidence, as JSON. */
@ServerTest
class KpiControllerIT {

  private final TestServer server;

  KpiControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedEdition()
        .earlierLanding("2022-01-01", "2022-01-15", 10)
        .landing("2022-01-01", "2022-01-31", 12)
        .landing("2022-01-02", "2022-01-31", 0)
        .presence("2022-01-15", "16", "centre", 100)
        .presence("2022-01-31", "16", "centre", 110)
        .presence("2022-01-31", "16", "hotspot", null)
        .presence("2022-01-31", "13", "sai", 20)
        .residents(2022, "IT110", "male", 4)
        .residents(2022, "IT110", "female", 6)
        .residents(2022, "IT110", "total", 10)
        .residents(2022, "ITF4", "total", 90)
        .contract(InventedContract.awarded("AWARDED001", "2022-05-06", "1234.50"))
        .contract(InventedContract.unknown("UNKNOWN001", "2022-05-07", "70.00"))
        .publish();
  }

  @Test
  void catalogueTellsItsEditionAndWhatCanBeAsked() {
    Answer answer = server.get("/v1/kpis");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/edition").toString())
        .isEqualTo(
            "{\"number\":1,\"publishedAt\":\"2023-04-01T02:00:00Z\",\"asOf\":\"2023-03-31\"}");
    assertThat(answer.at("/kpis").valueStream().map(kpi -> kpi.at("/id").asString()))
        .startsWith(
            "landings",
            "reception-presence",
            "foreign-residents",
            "contracts-tendered",
            "contracts-awarded")
        .contains("persons-served", "quality-score");
    assertThat(answer.at("/kpis/0/audience").asString()).isEqualTo("everybody");
    assertThat(answer.at("/kpis/2/breakdowns/0").toString())
        .isEqualTo(
            "{\"id\":\"area\",\"name\":{\"it\":\"Area\",\"en\":\"Area\"},\"additive\":false,\"default\":\"IT110\"}");
    assertThat(answer.at("/kpis/2/breakdowns/1/default").isNull()).isTrue();
  }

  @Test
  void figureComesWithItsPassport() {
    Answer answer = server.get("/v1/kpis/landings?calendar=month");

    assertThat(answer.at("/figures/0/value").asInt()).isEqualTo(12);
    assertThat(answer.at("/figures/0/from").asString()).isEqualTo("2022-01-01");
    assertThat(answer.at("/figures/0/periodName/en").asString()).isEqualTo("January 2022");
    assertThat(answer.at("/figures/0/passport").toString())
        .isEqualTo(
            "{\"asOf\":\"2022-01-02\",\"isPartial\":true,"
                + "\"coverage\":{\"covered\":2,\"due\":31,\"unit\":{\"it\":\"giorni\",\"en\":\"days\"}},"
                + "\"notes\":[{\"it\":\"Giorni il cui valore è stato rivisto da un rapporto successivo: 1\","
                + "\"en\":\"Days whose value was revised by a later report: 1\"}],"
                + "\"evidence\":\"/v1/kpis/landings/evidence?calendar=month&period=2022-01\"}");
    assertThat(answer.at("/passport/edition/number").asInt()).isEqualTo(1);
    assertThat(answer.at("/passport/sources/0/feed").asString()).isEqualTo("interno-landings");
    assertThat(answer.at("/passport/sources/0/licence").asString()).isNotBlank();
    assertThat(answer.at("/passport/sources/0/delivery/read").asInt()).isEqualTo(10);
    assertThat(answer.at("/passport/sources/0/delivery/coversTo").asString())
        .isEqualTo("2023-03-31");
  }

  @Test
  void breakdownsAreNamedInBothLanguages() {
    Answer answer =
        server.get("/v1/kpis/reception-presence?calendar=month&breakdown=region,channel");

    assertThat(answer.texts("/breakdowns")).containsExactly("region", "channel");
    assertThat(answer.at("/figures/0/members").toString())
        .isEqualTo(
            "{\"region\":{\"code\":\"13\",\"name\":{\"it\":\"Abruzzo\",\"en\":\"Abruzzo\"}},"
                + "\"channel\":{\"code\":\"sai\",\"name\":{\"it\":\"SAI (fino al 2021 SIPROIMI)\","
                + "\"en\":\"SAI (until 2021 SIPROIMI)\"}}}");
  }

  @Test
  void filterMayNameSeveralMembers() {
    Answer answer = server.get("/v1/kpis/reception-presence?calendar=month&region=16,13");

    assertThat(answer.at("/filters").toString()).isEqualTo("{\"region\":\"16,13\"}");
    assertThat(answer.at("/figures/0/value").asInt()).isEqualTo(130);
    String evidence = answer.at("/figures/0/passport/evidence").asString();
    assertThat(evidence).endsWith("?calendar=month&period=2022-01&region=16,13");
    assertThat(server.get(evidence).at("/total").asInt()).isEqualTo(3);
  }

  @Test
  void valueThatTheSourceLeftBlankIsNullAndNotZero() {
    Answer answer =
        server.get("/v1/kpis/reception-presence?calendar=month&region=16&channel=hotspot");

    assertThat(answer.at("/filters").toString())
        .isEqualTo("{\"region\":\"16\",\"channel\":\"hotspot\"}");
    assertThat(answer.at("/figures/0/value").isNull()).isTrue();
    assertThat(answer.at("/figures/0/passport/notes/0/en").asString())
        .isEqualTo("Cells left blank by the source, left out of the total: 1");
  }

  @Test
  void moneyHasItsCents() {
    assertThat(server.get("/v1/kpis/contracts-awarded").text()).contains("\"value\":1234.50,");
  }

  @Test
  void evidenceLeadsToFileAndLine() {
    Answer answer =
        server.get("/v1/kpis/contracts-awarded/evidence?calendar=year&period=2022&outcome=awarded");

    assertThat(answer.at("/total").asInt()).isEqualTo(1);
    assertThat(answer.at("/rows/0/counted").asBoolean()).isTrue();
    assertThat(answer.texts("/columns")).startsWith("cig", "publishedOn", "buyerName");
    assertThat(answer.at("/columnNames/publishedOn/it").asString()).isEqualTo("Pubblicato il");
    assertThat(answer.at("/rows/0/values/publishedOn").asString()).isEqualTo("2022-05-06");
    assertThat(answer.at("/rows/0/delivery/fileName").asString()).isEqualTo("anac-contracts.csv");
    assertThat(answer.at("/rows/0/line").asInt()).isEqualTo(13);
  }

  @Test
  void evidenceOfEveryFigureAddsUpToItsValue() {
    for (JsonNode kpi : server.get("/v1/kpis").at("/kpis")) {
      if (!kpi.at("/audience").asString().equals("everybody")) {
        continue;
      }
      String id = kpi.at("/id").asString();
      String measured = kpi.at("/formula").asString().replaceAll("sum\\((\\w+)\\).*", "$1");
      for (JsonNode breakdown : kpi.at("/breakdowns")) {
        assertAddsUp(id + "?calendar=year&breakdown=" + breakdown.at("/id").asString(), measured);
      }
      assertAddsUp(id + "?calendar=year", measured);
      assertAddsUp(id + "?calendar=all&from=2022-01-02&to=2022-12-31", measured);
    }
  }

  private void assertAddsUp(String question, String measured) {
    String column = measured.replace("_eur", "Eur");
    for (JsonNode figure : server.get("/v1/kpis/" + question).at("/figures")) {
      Answer evidence = server.get(figure.at("/passport/evidence").asString());
      double sum =
          evidence
              .at("/rows")
              .valueStream()
              .filter(row -> row.at("/counted").asBoolean())
              .mapToDouble(row -> row.at("/values/" + column).asDouble())
              .sum();
      assertThat(sum).as(question).isEqualTo(figure.at("/value").asDouble(0));
      assertThat(evidence.at("/total").asInt()).isEqualTo(evidence.at("/rows").size());
    }
  }

  @Test
  void evidenceShowsRowsThatDoNotCount() {
    Answer blank =
        server.get(
            "/v1/kpis/reception-presence/evidence?calendar=month&period=2022-01&channel=hotspot");
    Answer unknown =
        server.get("/v1/kpis/contracts-awarded/evidence?calendar=year&period=2022&outcome=unknown");

    assertThat(blank.at("/total").asInt()).isEqualTo(1);
    assertThat(blank.at("/rows/0/values/persons").isNull()).isTrue();
    assertThat(blank.at("/rows/0/counted").asBoolean(true)).isFalse();
    assertThat(unknown.at("/rows/0/values/cig").asString()).isEqualTo("UNKNOWN001");
    assertThat(unknown.at("/rows/0/counted").asBoolean(true)).isFalse();
  }

  @Test
  void codesOfEvidenceHaveNames() {
    JsonNode presence = values("reception-presence/evidence?calendar=month&period=2022-01");
    JsonNode residents = values("foreign-residents/evidence?calendar=year&period=2022");
    JsonNode landings = values("landings/evidence?calendar=month&period=2022-01");

    assertThat(presence.at("/regionCode").toString())
        .isEqualTo("{\"code\":\"16\",\"name\":{\"it\":\"Puglia\",\"en\":\"Puglia\"}}");
    assertThat(presence.at("/channel/name/en").asString()).isEqualTo("Reception centres");
    assertThat(presence.at("/reportedAs").asString()).isEqualTo("invented");
    assertThat(residents.at("/sex").toString())
        .isEqualTo(
            "{\"code\":\"total\",\"name\":{\"it\":\"Donne e uomini\",\"en\":\"Women and men\"}}");
    assertThat(residents.at("/measure/code").asString()).isEqualTo("FDEC_CP");
    assertThat(landings.at("/countedUntil/name/it").asString()).isEqualTo("8:00");
    assertThat(landings.at("/earlierPersons").asInt()).isEqualTo(10);
  }

  private JsonNode values(String question) {
    return server.get("/v1/kpis/" + question).at("/rows/0/values");
  }

  @Test
  void flowIsPartialWhileDaysAreMissingAndStockNever() throws SQLException {
    new InventedEdition()
        .landing("2022-12-31", "2023-01-15", 1)
        .presence("2022-01-15", "16", "centre", 100)
        .contract(InventedContract.awarded("AWARDED001", "2022-05-06", "10.00"))
        .contract(InventedContract.awarded("AWARDED002", "2023-02-06", "20.00"))
        .publish();

    assertThat(isPartial("landings?calendar=half-month")).containsExactly(true);
    assertThat(isPartial("landings?calendar=all")).containsExactly(false);
    assertThat(isPartial("reception-presence?calendar=month")).containsExactly(false);
    assertThat(isPartial("contracts-tendered?calendar=year")).containsExactly(false, true);
    assertThat(isPartial("contracts-tendered?calendar=quarter")).containsExactly(false, false);
  }

  private List<Boolean> isPartial(String question) {
    return server
        .get("/v1/kpis/" + question)
        .at("/figures")
        .valueStream()
        .map(figure -> figure.at("/passport/isPartial").asBoolean())
        .toList();
  }

  @Test
  void figureWithoutCoverageSaysSo() {
    Answer answer = server.get("/v1/kpis/contracts-tendered");

    assertThat(answer.at("/figures/0/passport/coverage").isNull()).isTrue();
  }

  @Test
  void formulaTellsDefaultsAndFilters() {
    assertThat(server.get("/v1/kpis/foreign-residents?sex=male").at("/passport/formula").asString())
        .contains("and area_code = 'IT110' and sex = 'male' and");
  }

  @Test
  void pagesOfEvidenceDoNotOverlap() {
    String evidence = "/v1/kpis/contracts-tendered/evidence?calendar=year&period=2022&size=1&page=";

    assertThat(server.get(evidence + 0).at("/rows/0/values/cig").asString())
        .isEqualTo("AWARDED001");
    assertThat(server.get(evidence + 1).at("/rows/0/values/cig").asString())
        .isEqualTo("UNKNOWN001");
    assertThat(server.get(evidence + 2).at("/rows").size()).isZero();
    assertThat(server.get(evidence + 2).at("/total").asInt()).isEqualTo(2);
  }
}
