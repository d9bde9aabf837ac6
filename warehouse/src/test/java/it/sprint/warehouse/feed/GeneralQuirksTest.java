package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is difficult about any partner's files. */
class GeneralQuirksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void encodingIsDetected(String charset) throws IOException {
    PartnerFile file = training(Charset.forName(charset), "Comunità;privato", "5,5");

    assertThat(file.values("attendance", "organisation")).containsExactly("Comunità");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void brokenAccentsAreAWarning() throws IOException {
    assertThat(training(StandardCharsets.UTF_8, "ComunitÃ\u00A0;privato", "5,5").problems())
        .containsExactly("2 broken-characters(Organizzazione)");
  }

  @Test
  void numbersHaveADecimalCommaAndPointsOfThousands() throws IOException {
    PartnerFile file = service("1.250");

    assertThat(file.values("local_service", "capacity")).containsExactly("1250");
  }

  @Test
  void spreadsheetsWrappedTextIsItsText() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder, "nova-placements", "=\"INS0001\",OSP0001,Lavoro stagionale,H839,18/12/2021,,");

    assertThat(file.values("placement", "placement_id")).containsExactly("INS0001");
  }

  @Test
  void formulaIsReadAsText() throws IOException {
    PartnerFile file = PartnerFile.csv(folder, "polo-services", row("=HYPERLINK(\"x\")", "100"));

    assertThat(file.values("local_service", "name")).containsExactly("=HYPERLINK(\"x\")");
  }

  @Test
  void lineBreakInQuotesBelongsToItsCell() throws IOException {
    PartnerFile file = PartnerFile.csv(folder, "polo-services", row("\"Sportello\nunico\"", "100"));

    assertThat(file.values("local_service", "name")).containsExactly("Sportello\nunico");
    assertThat(file.counts().read()).isEqualTo(1);
  }

  @Test
  void nulBytesCostTheirRowOnly() throws IOException {
    PartnerFile file =
        PartnerFile.csv(folder, "polo-services", row("a\0b", "100"), row("Sportello", "100"));

    assertThat(file.problems()).containsExactly("2 nul-byte()");
  }

  @Test
  void fileWithoutAFinalNewlineIsHalfWritten() throws IOException {
    PartnerFile file = service("100");
    Files.writeString(file.path(), Files.readString(file.path()).strip());

    assertThat(Inspection.of(file.path()).halfWritten(file.contract()).map(Violation::code))
        .contains(ViolationCode.NO_FINAL_NEWLINE);
  }

  @Test
  void compressedBombIsRefused() throws IOException {
    Contract contract = Contracts.load().of("etnie-sessions");
    Path path = folder.resolve("bomb.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 64; i++) {
        out.write(spaces);
      }
    }

    assertThat(new PartnerFile(contract, path).check().report().refusals())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.EXPANDS_TOO_MUCH);
  }

  private PartnerFile training(Charset charset, String organisation, String hours)
      throws IOException {
    return PartnerFile.csv(
        folder,
        "prefettura-training",
        charset,
        "OP-00008;FORM-2021-36;corso;16/12/2021;F;07/07/1997;%s;%s;;;;"
            .formatted(organisation, hours));
  }

  private PartnerFile service(String capacity) throws IOException {
    return PartnerFile.csv(folder, "polo-services", row("Sportello", capacity));
  }

  private static String row(String name, String capacity) {
    return "SRV-0001;B01;%s;asl-bt;S01;Salute;pubblico;Via Invented 1;A285;it;%s;01/01/2018;31/12/9999"
        .formatted(name, capacity);
  }
}
