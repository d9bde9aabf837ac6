package it.sprint.warehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveryCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The kit as a clerk uses it. */
class KitCommandTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String HEADER =
      "id_prestazione;%s;sesso;fascia_età;cittadinanza;comune_erogazione;codice_prestazione;"
          + "data_prestazione;giorni_da_arrivo;lingua_mediazione;presente;note\n";
  private static final String ROW = "P01671713;%s;M;18-60;GMB;A669;%s;27/11/2021;1189;;N;%s\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeKey() {
    assertThat(run("keygen", path("key"))).isZero();
  }

  @Test
  void pseudonymisedFileIsAcceptedAndSaysNothingElse() throws IOException {
    write(
        HEADER.formatted(numberHeader()) + ROW.formatted(" 4711 ", "VIS-ARR", "RSSMRA85T10A562S"));

    assertThat(pseudonymise()).as(err.toString()).isZero();

    List<String> lines = Files.readAllLines(folder.resolve("out.csv"), WESTERN);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .matches("P01671713;[0-9a-f]{64};M;18-60;GMB;A669;VIS-ARR;27/11/2021;1189;;N");
    assertThat(
            DeliveryCheck.of(
                    Contracts.only("asl-services"),
                    folder.resolve("out.csv"),
                    LocalDate.of(2026, 11, 24))
                .report()
                .isFine())
        .isTrue();
  }

  @Test
  void samePersonHasTheSamePseudonymAndAnotherKeyAnotherOne() throws IOException {
    PseudonymKey key = PseudonymKey.read(folder.resolve("key"));
    assertThat(run("keygen", path("other"))).isZero();

    assertThat(key.pseudonym("4711")).isEqualTo(key.pseudonym(" 4711")).hasSize(64);
    assertThat(key.pseudonym("4711"))
        .isNotEqualTo(PseudonymKey.read(folder.resolve("other")).pseudonym("4711"));
  }

  @Test
  void rowThatCouldHoldFreeTextIsLeftOutAndTold() throws IOException {
    write(
        HEADER.formatted(numberHeader())
            + ROW.formatted("1", "VIS-ARR", "")
            + ROW.formatted("2", "il signor Rossi", ""));

    assertThat(pseudonymise()).isEqualTo(3);

    assertThat(Files.readAllLines(folder.resolve("out.csv"), WESTERN)).hasSize(2);
    assertThat(out.toString()).contains("riga 3").doesNotContain("Rossi");
  }

  @Test
  void taxCodeInAKeptColumnStopsEverything() throws IOException {
    write(
        HEADER.formatted(numberHeader())
            + ROW.formatted("1", "VIS-ARR", "").replace("P01671713", "RSSMRA85T10A562S"));

    int exitCode = pseudonymise();

    assertThat(exitCode).isNotZero();
    if (Files.exists(folder.resolve("out.csv"))) {
      assertThat(Files.readString(folder.resolve("out.csv"), WESTERN))
          .doesNotContain("RSSMRA85T10A562S");
    }
    assertThat(err.toString() + out).doesNotContain("RSSMRA85T10A562S");
  }

  @Test
  void secondKeyOfTheSameNameIsNotMade() throws IOException {
    String before = Files.readString(folder.resolve("key"));

    assertThat(run("keygen", path("key"))).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("key"))).isEqualTo(before);
    assertThat(err.toString()).contains("esiste già");
  }

  @Test
  void checkTellsWhatIsWrongInItalianAndAsJson() throws IOException {
    Path file = folder.resolve("file.csv");
    Files.writeString(
        file, HEADER.formatted("token_assistito") + ROW.formatted("x", "VIS-ARR", ""), WESTERN);

    assertThat(run("check", "--feed", "asl-services", file.toString())).isEqualTo(3);
    assertThat(out.toString()).contains("1 righe lette: accettate 0, respinte 1");

    assertThat(run("check", "--json", "--feed", "asl-services", file.toString())).isEqualTo(3);
    assertThat(out.toString()).contains("\"code\" : \"wrong-form\"");
  }

  @Test
  void unknownFeedIsOneSentence() {
    assertThat(run("check", "--feed", "nobody", path("key"))).isEqualTo(1);
    assertThat(err.toString()).startsWith("Impossibile controllare: non c'è un flusso «nobody».");
  }

  @Test
  void missingFileIsOneSentenceInTheLanguageAskedFor() {
    assertThat(run("check", path("nothing.csv"))).isEqualTo(1);
    assertThat(err.toString()).startsWith("Impossibile leggere").contains("nothing.csv");
    err.getBuffer().setLength(0);

    assertThat(run("check", "--language", "en", path("nothing.csv"))).isEqualTo(1);
    assertThat(err.toString()).startsWith("Cannot read");
  }

  @Test
  void helpIsInItalianUnlessEnglishIsAskedFor() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out.toString())
        .contains("Uso: kit check", "Il file da controllare.", "3   qualcosa da correggere")
        .doesNotContain("The file");
    out.getBuffer().setLength(0);

    assertThat(run("check", "--language=en", "--help")).isZero();
    assertThat(out.toString()).contains("Usage: kit check", "The file to check.");
    assertThat(run("check")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Il comando non è scritto bene: ").contains("Uso:");
  }

  @Test
  void keyFileIsReadableAndOneOfTheFirstKitStillGivesTheSamePseudonyms() throws IOException {
    Path first = folder.resolve("first");
    Files.writeString(first, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");
    Path second = folder.resolve("second");
    Files.writeString(
        second,
        "# La mia chiave\nperson-token.1=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");

    assertThat(Files.readString(folder.resolve("key")))
        .startsWith("# Chiave per gli pseudonimi")
        .containsPattern("\nperson-token\\.1=[0-9a-f]{64}\n$");
    assertThat(PseudonymKey.read(first).pseudonym("4711"))
        .isEqualTo("6d45b7f8862dbcd87e2aef15fc78bd09250833f403180f0aef7e64a9d3c580d9")
        .isEqualTo(PseudonymKey.read(second).pseudonym("4711"));
  }

  @Test
  void keyThatOthersMayReadIsTold() throws IOException {
    write(HEADER.formatted(numberHeader()) + ROW.formatted("1", "VIS-ARR", ""));
    assertThat(pseudonymise()).isZero();
    assertThat(err.toString()).isEmpty();

    Files.setPosixFilePermissions(
        folder.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(pseudonymise()).isZero();
    assertThat(err.toString()).contains("Attenzione", "chmod 600 " + path("key"));
  }

  @Test
  void fileThatIsNoKeyIsNotTold() throws IOException {
    write(HEADER.formatted(numberHeader()) + ROW.formatted("1", "VIS-ARR", ""));
    Files.writeString(folder.resolve("key"), "something secret");

    assertThat(pseudonymise()).isEqualTo(1);
    assertThat(err.toString()).contains("non c'è una chiave").doesNotContain("something");
  }

  @Test
  void feedIsFoundByTheFileItself() throws IOException {
    write(HEADER.formatted("token_assistito") + ROW.formatted("x", "VIS-ARR", ""));
    Files.writeString(folder.resolve("noise.jsonl"), "this is no JSON\n");
    Files.writeString(folder.resolve("empty.csv"), "");

    assertThat(run("check", path("in.csv"))).isEqualTo(3);
    assertThat(out.toString()).contains("(asl-services)");
    assertThat(run("check", path("noise.jsonl"))).isEqualTo(1);
    assertThat(run("check", path("empty.csv"))).isEqualTo(1);
    assertThat(err.toString()).contains("nessun contratto ne conosce le colonne");
  }

  @Test
  void templateCanBeCheckedAtOnce() {
    assertThat(run("template", "nova-stays", path("modello.xlsx"))).isZero();
    assertThat(out.toString()).contains("Il modello è in");

    assertThat(run("template", "prefettura-centres", path("centri.xlsx"))).isZero();
    assertThat(run("check", path("centri.xlsx"))).isZero();
    assertThat(run("template", "nobody", path("modello.xlsx"))).isEqualTo(1);
    assertThat(run("template", "nova-stays", path("no/folder.xlsx"))).isEqualTo(1);
    assertThat(err.toString()).contains("Impossibile scrivere");
  }

  private static String numberHeader() {
    return String.valueOf(
        Contracts.only("asl-services").onlyRecordType().column("person_token").pseudonymOf());
  }

  private int pseudonymise() {
    return run("pseudonymise", path("in.csv"), "--key", path("key"), "--out", path("out.csv"));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("in.csv"), text, WESTERN);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    CommandLine commandLine = KitCommand.commandLine(arguments);
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }
}
