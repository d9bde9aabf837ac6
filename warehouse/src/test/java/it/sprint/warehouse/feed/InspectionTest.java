package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bytes of a file tell before any row is read. */
class InspectionTest {

  private static final String ROW = "Regione\nPerù\n";

  @Test
  void tellsHashSizeAndLastByteOfAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "abc\n");

    assertThat(Inspection.of(file))
        .isEqualTo(
            new Inspection(
                "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb",
                4,
                TextEncoding.ASCII,
                true));
  }

  @Test
  void tellsEncodingsApart() {
    assertThat(encoding("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(TextEncoding.ASCII);
    assertThat(encoding(ROW.getBytes(StandardCharsets.UTF_8))).isEqualTo(TextEncoding.UTF_8);
    assertThat(encoding(("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(TextEncoding.UTF_8_BOM);
    assertThat(encoding(ROW.getBytes(TextEncoding.WESTERN))).isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(encoding(ROW.getBytes(StandardCharsets.UTF_16))).isEqualTo(TextEncoding.UTF_16);
    assertThat(encoding(ROW.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TextEncoding.UTF_16);
    assertThat(encoding(new byte[] {'P', 'K', 3, 4, 0})).isEqualTo(TextEncoding.NOT_TEXT);
  }

  @Test
  void cutAndOverlongSequencesAreNotUtf8() {
    assertThat(encoding(new byte[] {'a', (byte) 0xC3})).isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(encoding(new byte[] {(byte) 0xC0, (byte) 0x80}))
        .isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(encoding(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
        .isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(encoding("€😀".getBytes(StandardCharsets.UTF_8))).isEqualTo(TextEncoding.UTF_8);
  }

  @Test
  void acceptedFileIsReadWithItsOwnCharset() {
    assertThat(charset("interno-reception", ROW, StandardCharsets.UTF_8))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset("interno-reception", ROW, TextEncoding.WESTERN))
        .isEqualTo(TextEncoding.WESTERN);
    assertThat(charset("istat-foreign-balance", "abc", StandardCharsets.US_ASCII))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void emptyFileIsUnreadable() {
    refuses(
        Delivery.of("interno-landings", ""),
        ViolationCode.EMPTY_FILE,
        "Il file è vuoto. Inviare di nuovo il file con l'intestazione e le righe.",
        "The file is empty. Send the file again with its header and rows.");
  }

  @Test
  void utf16IsUnreadable() {
    refuses(
        Delivery.of("interno-landings", ROW, StandardCharsets.UTF_16),
        ViolationCode.UTF_16,
        "Il file è codificato in UTF-16, che non è ammesso. Salvarlo come CSV in una di queste"
            + " codifiche: UTF-8, windows-1252.",
        "The file is encoded in UTF-16, which is not accepted. Save it as CSV in one of these"
            + " encodings: UTF-8, windows-1252.");
  }

  @Test
  void windows1252IsUnreadableWhereTheContractWantsUtf8() {
    refuses(
        Delivery.of("istat-foreign-balance", ROW, TextEncoding.WESTERN),
        ViolationCode.WRONG_ENCODING,
        "Il file sembra codificato in windows-1252, ma per questo flusso si accetta solo: UTF-8."
            + " Salvarlo di nuovo in una codifica accettata.",
        "The file seems to be encoded in windows-1252, but this feed accepts only: UTF-8."
            + " Save it again in an accepted encoding.");
  }

  @Test
  void fileWithoutFinalNewlineShouldWait() {
    Delivery cut = Delivery.of("interno-landings", "Data,Val");

    Violation violation = cut.inspection().halfWritten(cut.contract()).orElseThrow();

    assertThat(violation.sentence(Language.IT))
        .isEqualTo(
            "Il file non termina con un a capo: forse la scrittura non è finita. Attendere, oppure"
                + " aggiungere un a capo in fondo all'ultima riga.");
    assertThat(violation.sentence(Language.EN))
        .isEqualTo(
            "The file does not end with a line break: it may still be being written. Wait, or add a"
                + " line break after the last row.");
  }

  @Test
  void fileWithFinalNewlineNeedNotWaitNorOneWhoseContractDoesNotCare() {
    Delivery whole = Delivery.ofLandings();
    Delivery balance = Delivery.of("istat-foreign-balance", "DATAFLOW");

    assertThat(whole.inspection().halfWritten(whole.contract())).isEmpty();
    assertThat(balance.inspection().halfWritten(balance.contract())).isEmpty();
  }

  private static TextEncoding encoding(byte[] bytes) {
    return new Delivery(Contracts.load().of("interno-landings"), bytes).inspection().encoding();
  }

  private static Charset charset(String feed, String text, Charset charset) {
    Delivery delivery = Delivery.of(feed, text, charset);
    return delivery.inspection().charset(delivery.contract());
  }

  private static void refuses(Delivery delivery, ViolationCode code, String it, String en) {
    assertThatThrownBy(delivery::reader)
        .isInstanceOfSatisfying(
            UnreadableDeliveryException.class,
            refusal -> {
              assertThat(refusal.violation().code()).isEqualTo(code);
              assertThat(refusal.sentence(Language.IT)).isEqualTo(it);
              assertThat(refusal.sentence(Language.EN)).isEqualTo(en);
            })
        .hasMessage(en);
  }
}
