package it.sprint.api.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedEdition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that cannot be answered, and requests made to do harm. */
@ServerTest
class KpiProblemsIT {

  private final TestServer server;

  KpiProblemsIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedEdition()
        .landing("2022-01-01", "2022-01-31", 12)
        .presence("2022-01-31", "16", "centre", 110)
        .publish();
  }

  @Test
  void unknownKpiIsNotFoundAndTheKnownOnesAreListed() {
    Answer answer = server.get("/v1/kpis/departures");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/detail").asString())
        .isEqualTo("Cannot find the KPI 'departures'. Use one of those allowed.");
    assertThat(answer.texts("/allowed")).contains("landings", "reception-presence");
    assertThat(answer.header("ETag")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "landings?calendar=weekly | unknown-value | half-month",
        "reception-presence?breakdown=colour | unknown-value | region",
        "reception-presence?breakdown=region,region | wrong-form | at most 3 different ones of region, channel",
        "reception-presence?region=99 | unknown-value | 16",
        "reception-presence?channel=bus | unknown-value | hotspot",
        "foreign-residents?sex=total | unknown-value | female",
        "foreign-residents?area=Bari | unknown-value | IT110",
        "foreign-residents?area=IT110,ITF4 | wrong-form | one member, because its members lie inside each other",
        "reception-presence?region=16,99 | unknown-value | 13",
        "landings?cumulative=perhaps | unknown-value | true",
        "reception-presence?cumulative=true | unknown-value | false",
        "landings?calendar=all&cumulative=true | unknown-value | false",
        "landings?compare=tomorrow | unknown-value | year-before",
        "landings?calendar=all&compare=previous | unknown-value |",
        "landings?region=16 | unknown-parameter | calendar",
        "landings?calendar=year&calendar=month | repeated-parameter |",
        "landings?from=yesterday | wrong-form | a day such as 2022-12-31 between 1900-01-01 and 2199-12-31",
        "landings?from=%2B999999999-01-01 | wrong-form | a day such as 2022-12-31 between 1900-01-01 and 2199-12-31",
        "landings?from=2022-02-01&to=2022-01-01 | wrong-form | no earlier than the parameter 'from'",
        "landings?breakdown=region | unknown-value |",
        "landings/evidence?calendar=month | missing-parameter | 2022-01",
        "landings/evidence.csv?calendar=month&period=2022-13 | unknown-value | 2022-01",
        "landings/evidence.xlsx?calendar=month&period=2022-01&language=de | unknown-value | it",
        "landings/evidence.csv?calendar=month&period=2022-01&page=1 | unknown-parameter | purpose",
        "landings/evidence?calendar=month&period=2022-13 | unknown-value | 2022-01",
        "landings/evidence?calendar=month&period=2022-01&page=-1 | wrong-form | a whole number from 0 to 1000000",
        "landings/evidence?calendar=month&period=2022-01&size=501 | wrong-form | a whole number from 1 to 500",
        "landings/evidence?calendar=month&period=2022-01&size=many | wrong-form | a whole number from 1 to 500",
      })
  void badRequestTellsWhatIsAllowed(String question, String code, String allowed) {
    Answer answer = server.get("/v1/kpis/" + question);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:" + code);
    assertThat(answer.at("/detail").asString()).startsWith("Cannot answer: ");
    if (allowed != null) {
      assertThat(answer.texts("/allowed")).contains(allowed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or 1=1 --",
        "1); drop table published.fact_landing; --",
        "<script>alert(1)</script>",
        "%00",
        "\u0000",
        "\uD83D\uDE80",
        "../../etc/passwd",
        "${jndi:ldap://x}",
        ":calendar",
        "?",
      })
  void nothingThatSomebodyTypesBreaksTheServer(String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    for (String parameter :
        List.of(
            "calendar",
            "breakdown",
            "from",
            "to",
            "period",
            "page",
            "size",
            "region",
            "language")) {
      for (String kpi : List.of("landings", "reception-presence")) {
        for (String part : List.of("", "/evidence", "/evidence.csv", "/evidence.xlsx")) {
          assertProblem("/v1/kpis/" + kpi + part + "?" + parameter + "=" + typed);
        }
      }
    }
    assertProblem("/v1/kpis/landings?" + typed + "=1");
    assertRefused("/v1/kpis/" + typed);
    assertRefused("/v1/feeds/" + typed);
  }

  @Test
  void factsSurviveWhateverIsTyped() {
    server.get(
        "/v1/kpis/landings?calendar="
            + URLEncoder.encode("'; drop table x", StandardCharsets.UTF_8));

    assertThat(server.get("/v1/kpis/landings").at("/figures/0/value").asInt()).isEqualTo(12);
  }

  @Test
  void tenThousandFiltersAreRefused() {
    String same = "region=16&".repeat(10_000);
    String different =
        IntStream.range(0, 10_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
    String few =
        IntStream.range(0, 200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

    assertRefused("/v1/kpis/reception-presence?" + same);
    assertRefused("/v1/kpis/reception-presence?" + different);
    assertProblem("/v1/kpis/reception-presence?" + few);
  }

  @Test
  void withoutAnEditionTheProblemSaysWhatToDo() throws SQLException {
    MigratedDatabase.clean();

    for (String address : List.of("/v1/kpis", "/v1/kpis/landings")) {
      Answer answer = server.get(address);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.at("/title").asString()).isEqualTo("No figures yet");
      assertThat(answer.at("/detail").asString())
          .isEqualTo("Nothing has been published yet. Run the pipeline once; then ask again.");
    }
  }

  @Test
  void textThatIsNoTextIsRefused() {
    assertRefused("/v1/kpis/reception-presence?region=%FF%FE");
    assertRefused("/v1/kpis/%FF%FE");
  }

  private void assertProblem(String address) {
    Answer answer = server.get(address);
    String asked = address.substring(0, Math.min(100, address.length()));
    assertThat(answer.status()).as(asked).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).as(asked).isEqualTo("application/problem+json");
  }

  /**
   * What is no request at all is told like all else, and not repeated, by whomever it is refused.
   */
  private void assertRefused(String address) {
    assertProblem(address);
    Answer answer = server.get(address);
    assertThat(answer.at("/type").asString()).startsWith("urn:sprint:problem:");
    assertThat(answer.at("/status").asInt()).isEqualTo(answer.status());
    assertThat(answer.text()).doesNotContainIgnoringCase("<html", "<script", "Tomcat");
  }
}
