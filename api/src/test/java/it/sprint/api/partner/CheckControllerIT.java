package it.sprint.api.partner;

import static it.sprint.api.TestAccount.ASL;
import static it.sprint.api.TestAccount.NOVA;
import static it.sprint.api.TestAccount.OASI;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestClock;
import it.sprint.api.TestServer;
import it.sprint.api.delivery.InventedLedger;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** Files of a partner: checked, delivered, dropped. */
@ServerTest
class CheckControllerIT {

  private static final String CHECKS = "/v1/partner/feeds/nova-stays/checks";

  private final TestServer server;
  private final TestClock clock;
  private final UploadSettings settings;

  CheckControllerIT(
      @Autowired TestServer server,
      @Autowired TestClock clock,
      @Autowired UploadSettings settings) {
    this.server = server;
    this.clock = clock;
    this.settings = settings;
  }

  @BeforeEach
  void partners() throws SQLException, IOException {
    MigratedDatabase.clean();
    server.accountsOf(NOVA, ASL, OASI);
    FileSystemUtils.deleteRecursively(settings.folder());
    FileSystemUtils.deleteRecursively(settings.inbox());
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void wrongRowsAreToldInGroupsWithoutTheirValues() {
    Answer answer = desk().upload(CHECKS, "presenze.csv", InventedFiles.stays(20, 3));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/fileName").asString()).isEqualTo("presenze.csv");
    assertThat(answer.at("/counts/read").asInt()).isEqualTo(20);
    assertThat(answer.at("/counts/rejected").asInt()).isEqualTo(3);
    assertThat(answer.at("/problems/0/code").asString()).isEqualTo("not-a-date");
    assertThat(answer.at("/problems/0/column").asString()).isEqualTo("Data di nascita");
    assertThat(answer.at("/problems/0/rows").asInt()).isEqualTo(3);
    assertThat(answer.at("/problems/0/places/0/line").asInt()).isEqualTo(2);
    assertThat(answer.at("/problems/0/sentence/it").asString()).contains("Riscrivere la data");
    assertThat(answer.at("/isFine").asBoolean()).isFalse();
    assertThat(answer.at("/isDeliverable").asBoolean()).isTrue();
    assertThat(answer.text()).doesNotContain("OKONKWO", "1990");
  }

  @Test
  void checkCanBeReadAgainByItsPartnerOnly() {
    TestBrowser browser = desk();
    String check = check(browser, InventedFiles.stays(2, 1));

    assertThat(browser.get(check).at("/counts/read").asInt()).isEqualTo(2);
    assertThat(server.signedIn(ASL).get(check).status()).isEqualTo(404);
    assertThat(server.signedIn(ASL).get(check + "/workbook").status()).isEqualTo(404);
    assertThat(server.signedIn(ASL).send("POST", check + "/delivery", "").status()).isEqualTo(404);
    assertThat(server.signedIn(ASL).send("DELETE", check, "").status()).isEqualTo(404);
    assertThat(server.browser().get(check).status()).isEqualTo(401);
    assertThat(browser.get("/v1/partner/checks/x").status()).isEqualTo(404);
  }

  @Test
  void uploadedFileCanBeReadByTheServerOnly() throws IOException {
    check(desk(), InventedFiles.stays(2, 0));

    Path file = onlyFile(settings.folder());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void markedCopyIsAWorkbookWithTheReasons() {
    TestBrowser browser = desk();
    String check = check(browser, InventedFiles.stays(5, 2));

    Answer copy = browser.get(check + "/workbook?language=it");

    assertThat(copy.status()).isEqualTo(200);
    assertThat(copy.header("Content-Type")).isEqualTo(Workbooks.MEDIA_TYPE);
    assertThat(copy.header("Content-Disposition")).contains("attachment", "presenze-errori.xlsx");
    assertThat(SheetText.of(copy.bytes())).contains("OSP000001", "Riscrivere la data");
  }

  @Test
  void deliveredFileLiesInTheInboxWithItsHash() throws IOException {
    TestBrowser browser = desk();
    byte[] bytes = InventedFiles.stays(4, 1);
    String check = check(browser, bytes);

    Answer answer = browser.send("POST", check + "/delivery", "");

    assertThat(answer.at("/state").asString()).isEqualTo("delivered");
    Path inbox = settings.inbox().resolve("nova-stays");
    assertThat(inbox.resolve("presenze.csv")).hasBinaryContent(bytes);
    assertThat(Files.readString(inbox.resolve("presenze.csv.sha256"))).hasSizeGreaterThan(64);
    assertThat(files(settings.folder())).isEmpty();
    Answer feed = browser.get("/v1/partner/feeds/nova-stays");
    assertThat(feed.at("/waiting/0/fileName").asString()).isEqualTo("presenze.csv");
    assertThat(browser.send("POST", check + "/delivery", "").status()).isEqualTo(409);
  }

  @Test
  void sameBytesAreNotDeliveredTwice() {
    TestBrowser browser = desk();
    byte[] bytes = InventedFiles.stays(4, 1);
    browser.send("POST", check(browser, bytes) + "/delivery", "");

    Answer again = browser.upload(CHECKS, "altro-nome.csv", bytes);
    String check = "/v1/partner/checks/" + again.at("/id").asString();
    Answer delivery = browser.send("POST", check + "/delivery", "");

    assertThat(again.at("/isKnown").asBoolean()).isTrue();
    assertThat(again.at("/isDeliverable").asBoolean()).isFalse();
    assertThat(delivery.status()).isEqualTo(409);
    assertThat(delivery.at("/detail").asString()).contains("came before");
  }

  @Test
  void secondFileOfTheSameNameGetsANumber() throws IOException {
    TestBrowser browser = desk();
    browser.send("POST", check(browser, InventedFiles.stays(4, 1)) + "/delivery", "");
    browser.send("POST", check(browser, InventedFiles.stays(5, 1)) + "/delivery", "");

    assertThat(files(settings.inbox().resolve("nova-stays")))
        .extracting(path -> path.getFileName().toString())
        .contains("presenze.csv", "presenze-2.csv", "presenze-2.csv.sha256");
  }

  @Test
  void droppedFileIsGoneAndItsAnswerStays() throws IOException {
    TestBrowser browser = desk();
    String check = check(browser, InventedFiles.stays(4, 1));

    assertThat(browser.send("DELETE", check, "").status()).isEqualTo(204);

    assertThat(files(settings.folder())).isEmpty();
    assertThat(browser.get(check).at("/state").asString()).isEqualTo("dropped");
    assertThat(browser.get(check + "/workbook").status()).isEqualTo(404);
    assertThat(browser.send("POST", check + "/delivery", "").status()).isEqualTo(409);
  }

  @Test
  void fileThatNobodyDeliveredExpires() {
    TestBrowser browser = desk();
    String check = check(browser, InventedFiles.stays(4, 1));

    clock.pass(Duration.ofHours(25));
    browser = desk();

    assertThat(browser.get(check).at("/state").asString()).isEqualTo("dropped");
    assertThat(browser.send("POST", check + "/delivery", "").status()).isEqualTo(409);
  }

  @Test
  void snapshotThatLostMostOfItsRowsIsSaidToWait() throws SQLException {
    InventedLedger.write();

    Answer small = desk().upload(CHECKS, "presenze.csv", InventedFiles.stays(2, 0));
    Answer usual = desk().upload(CHECKS, "presenze.csv", InventedFiles.stays(10, 0));

    assertThat(small.at("/waitsFor/code").asString()).isEqualTo("volume-shrunk");
    assertThat(small.at("/waitsFor/sentence/it").asString()).contains("10");
    assertThat(small.at("/isDeliverable").asBoolean()).isTrue();
    assertThat(usual.at("/waitsFor").isNull()).isTrue();
  }

  @Test
  void forbiddenFileIsRefusedAndNotKept() throws IOException {
    Answer answer =
        server
            .signedIn(ASL)
            .upload(
                "/v1/partner/feeds/asl-services/checks",
                "prestazioni.csv",
                InventedFiles.servicesWithTaxCode());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/refusals/0/code").asString()).isEqualTo("forbidden-content");
    assertThat(answer.at("/state").asString()).isEqualTo("dropped");
    assertThat(answer.at("/isDeliverable").asBoolean()).isFalse();
    assertThat(answer.text()).doesNotContain("RSSMRA85T10A562S");
    assertThat(files(settings.folder())).isEmpty();
  }

  @Test
  void fileThatIsNoneOfThisFeedIsRefusedWithTheReason() {
    Answer answer =
        desk().upload(CHECKS, "x.csv", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.at("/refusals/0/sentence/it").asString()).isNotBlank();
    assertThat(answer.at("/isDeliverable").asBoolean()).isFalse();
  }

  @Test
  void emptyFileIsRefused() {
    assertThat(desk().upload(CHECKS, "x.csv", new byte[0]).at("/refusals/0/code").asString())
        .isEqualTo("empty-file");
  }

  @Test
  void tooLargeFileIsRefusedAndNotKept() throws IOException {
    Answer answer = desk().upload(CHECKS, "big.csv", new byte[100_001]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:too-large");
    assertThat(files(settings.folder())).isEmpty();
  }

  @Test
  void otherPartnersFeedsDoNotExist() {
    Answer answer =
        desk().upload("/v1/partner/feeds/asl-services/checks", "x.csv", new byte[] {'a'});

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.texts("/allowed")).containsExactlyInAnyOrder("nova-stays", "nova-placements");
  }

  @Test
  void pulledFeedTakesNoFile() {
    Answer answer =
        server
            .signedIn(OASI)
            .upload("/v1/partner/feeds/oasi2-cases/checks", "x.jsonl", new byte[] {'a'});

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/type").asString()).isEqualTo("urn:sprint:problem:pulled-feed");
  }

  @Test
  void uploadWithoutTheTokenIsDenied() {
    TestBrowser browser = desk();
    browser.forgetToken();

    assertThat(browser.upload(CHECKS, "x.csv", InventedFiles.stays(1, 0)).status()).isEqualTo(403);
  }

  private static String check(TestBrowser browser, byte[] bytes) {
    Answer answer = browser.upload(CHECKS, "presenze.csv", bytes);
    assertThat(answer.status()).isEqualTo(201);
    return "/v1/partner/checks/" + answer.at("/id").asString();
  }

  private static Path onlyFile(Path folder) throws IOException {
    List<Path> files = files(folder);
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private TestBrowser desk() {
    return server.signedIn(NOVA);
  }
}
