package it.sprint.api.partner;

import static it.sprint.api.TestAccount.ASL;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.NOVA;
import static it.sprint.api.TestAccount.OASI;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.api.delivery.InventedLedger;
import it.sprint.warehouse.feed.CorrectionMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A partner's own feeds: contract, history, templates and corrections. */
@ServerTest
class PartnerControllerIT {

  private static final String CORRECTIONS =
      "/v1/partner/deliveries/" + InventedLedger.PUBLISHED + "/corrections";

  private final TestServer server;

  PartnerControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void ledger() throws SQLException {
    server.accountsOf(ENGINEER, NOVA, ASL);
    InventedLedger.write();
  }

  @Test
  void partnerSeesItsOwnFeedsAndNoOther() {
    Answer answer = server.signedIn(NOVA).get("/v1/partner/feeds");

    assertThat(answer.at("/partner/name").asString()).isEqualTo("Consorzio NOVA");
    assertThat(answer.at("/feeds").valueStream().map(it -> it.at("/feed").asString()))
        .containsExactlyInAnyOrder("nova-stays", "nova-placements");
    JsonNode stays =
        answer
            .at("/feeds")
            .valueStream()
            .filter(it -> it.at("/feed").asString().equals("nova-stays"))
            .findFirst()
            .orElseThrow();
    assertThat(stays.at("/byFile").asBoolean()).isTrue();
    assertThat(stays.at("/punctuality/deliveries").asInt()).isEqualTo(1);
    assertThat(stays.at("/punctuality/onTime").asInt()).isEqualTo(1);
    assertThat(server.signedIn(ASL).get("/v1/partner/feeds/nova-stays").status()).isEqualTo(404);
    assertThat(server.signedIn(ENGINEER).get("/v1/partner/feeds").status()).isEqualTo(403);
  }

  @Test
  void oneFeedTellsItsHistoryWithReasons() {
    Answer answer = server.signedIn(NOVA).get("/v1/partner/feeds/nova-stays");

    assertThat(answer.at("/deliveries/0/delivery/status").asString()).isEqualTo("held");
    assertThat(answer.at("/deliveries/0/correctable").asInt()).isZero();
    assertThat(answer.at("/deliveries/1/correctable").asInt()).isEqualTo(2);
    assertThat(answer.at("/deliveries/1/reasons/0/rows").asInt()).isEqualTo(3);
    assertThat(answer.at("/deliveries/1/remarks/0/code").asString()).isEqualTo("unexpected-column");
    assertThat(answer.at("/waiting").size()).isZero();
  }

  @Test
  void contractTellsEachColumnWithExamplesValuesAndRules() {
    Answer answer = server.signedIn(NOVA).get("/v1/partner/feeds/nova-stays");

    assertThat(answer.at("/contract/format/kind").asString()).isEqualTo("csv");
    assertThat(answer.at("/contract/format/delimiter").asString()).isEqualTo(",");
    assertThat(answer.at("/contract/sla/maximumRows").isNumber()).isTrue();
    JsonNode citizenship = column(answer, "citizenship");
    assertThat(citizenship.at("/allowed/list").asString()).isEqualTo("country");
    assertThat(citizenship.at("/allowed/total").asInt()).isGreaterThan(100);
    assertThat(citizenship.at("/allowed/values").valueStream())
        .extracting(value -> value.at("/code").asString())
        .contains("NGA");
    assertThat(citizenship.at("/rules/0/severity").asString()).isEqualTo("reject");
    assertThat(column(answer, "phone").at("/allowed").isNull()).isTrue();
    assertThat(column(answer, "phone").at("/identifier").asBoolean()).isTrue();
  }

  @Test
  void templateIsAWorkbookWithTheHeaders() {
    Answer answer = server.signedIn(NOVA).get("/v1/partner/feeds/nova-stays/template");

    assertThat(answer.header("Content-Disposition")).contains("nova-stays-modello.xlsx");
    assertThat(SheetText.of(answer.bytes())).contains("ID ospite", "Data di nascita");
    assertThat(server.signedIn(ASL).get("/v1/partner/feeds/nova-stays/template").status())
        .isEqualTo(404);
    assertThat(
            server.signedIn(NOVA).get("/v1/partner/feeds/nova-stays/template?language=de").status())
        .isEqualTo(400);
  }

  @Test
  void rejectedRowsComeBackToMendWithTheirReasons(@TempDir Path folder) throws IOException {
    Answer answer = server.signedIn(NOVA).get(CORRECTIONS);

    assertThat(answer.header("Content-Disposition")).contains("file-11-correzioni.xlsx");
    assertThat(SheetText.of(answer.bytes()))
        .contains(InventedLedger.SURNAME, "31/02/1990", "Riscrivere la data");
    Path file = Files.write(folder.resolve("corrections.xlsx"), answer.bytes());
    assertThat(CorrectionMark.find(file))
        .contains(new CorrectionMark("nova-stays", "0".repeat(62) + "11"));
  }

  @Test
  void correctionsAreForTheirPartnerOnlyAndOnlyWhereRowsWereRejected() {
    assertThat(server.signedIn(ASL).get(CORRECTIONS).status()).isEqualTo(404);
    assertThat(server.signedIn(ENGINEER).get(CORRECTIONS).status()).isEqualTo(403);
    Answer none =
        server.signedIn(NOVA).get("/v1/partner/deliveries/" + InventedLedger.HELD + "/corrections");
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.at("/type").asString()).isEqualTo("urn:sprint:problem:no-corrections");
  }

  @Test
  void deniedWorkbookIsToldAsAProblem() {
    Answer unknown = server.browser().get(CORRECTIONS);
    Answer engineer = server.signedIn(ENGINEER).get(CORRECTIONS);

    assertThat(unknown.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(unknown.at("/type").asString()).isEqualTo("urn:sprint:problem:not-signed-in");
    assertThat(engineer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(engineer.at("/type").asString()).isEqualTo("urn:sprint:problem:not-for-this-role");
  }

  @Test
  void correctionsThatNoKeyOpensAreAProblemAndNoWorkbook() throws SQLException {
    InventedLedger.loseKeys(9);

    Answer answer = server.signedIn(NOVA).get(CORRECTIONS);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:keys-away");
  }

  @Test
  void correctionsThatBreakOffBeforeTheyAreSentAreAProblem() throws SQLException {
    server.accountsOf(OASI);
    InventedLedger.loseKeysAtTheEndOf(2_001);

    Answer answer =
        server.signedIn(OASI).get("/v1/partner/deliveries/" + InventedLedger.LONG + "/corrections");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:keys-away");
  }

  @Test
  void correctionThatIsUploadedNamesWhatItCorrects() {
    TestBrowser browser = server.signedIn(NOVA);
    byte[] workbook = browser.get(CORRECTIONS).bytes();

    Answer answer =
        browser.upload("/v1/partner/feeds/nova-stays/checks", "correzioni.xlsx", workbook);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/refusals").valueStream().map(it -> it.at("/code").asString()))
        .containsOnly("missing-column");
  }

  private static JsonNode column(Answer answer, String name) {
    return answer
        .at("/contract/recordTypes/0/columns")
        .valueStream()
        .filter(column -> column.at("/name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
