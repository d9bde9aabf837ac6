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
    assertThat(err.toString()).contains("exists already");
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
    assertThat(err.toString()).startsWith("Cannot check: there is no feed 'nobody'.");
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
    CommandLine commandLine = KitCommand.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }
}
