package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.DeliveryCheck.CheckedDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON Lines as no program should write them. */
class JsonLinesTest {

  @TempDir private Path folder;

  @Test
  void numberThatNoNumberCanHoldStaysAsItIsWritten() throws IOException {
    assertThat(texts("{\"id\":1e99999999999}\n")).containsExactly("1e99999999999,");
  }

  @Test
  void byteOrderMarkBeforeTheFirstObjectDoesNotMatter() throws IOException {
    assertThat(check("\uFEFF{\"id\":\"1A\"}\n{\"id\":\"1B\"}\n").report().counts())
        .isEqualTo(new CheckReport.RowCounts(2, 2, 0, 0));
  }

  @Test
  void lineWhoseRecordsRepeatALongValueIsTooLong() throws IOException {
    String line =
        "{\"id\":\"%s\",\"lessons\":[%s{}]}\n".formatted("x".repeat(5_000), "{},".repeat(1_000));

    CheckedDelivery checked = check(line + "{\"id\":\"1B\"}\n");

    assertThat(checked.report().counts()).isEqualTo(new CheckReport.RowCounts(2, 1, 1, 0));
    assertThat(checked.rows().get(0).violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.RECORD_TOO_LONG);
  }

  @Test
  void halfACharacterBecomesOneThatBytesCanHold() throws IOException {
    assertThat(texts("{\"id\":\"a\\ud800b\"}\n")).containsExactly("a?b,");
  }

  @Test
  void deepNestingCostsItsLineOnly() throws IOException {
    String deep = "{\"id\":" + "[".repeat(9_000);

    assertThat(check(deep + "\n{\"id\":\"1B\"}\n").report().counts())
        .isEqualTo(new CheckReport.RowCounts(2, 1, 1, 0));
  }

  @Test
  void keyThatMayBeANameIsToldByItsForm() throws IOException {
    CheckedDelivery checked =
        check("{\"id\":\"1A\",\"Amina\":1,\"amina invented\":1,\"a\\u0000b\":1,\"room_size\":1}\n");

    assertThat(checked.report().remarks())
        .extracting(Violation::column)
        .containsExactly("Aaaaa", "a?a", "aaaaa aaaaaaaa", "room_size");
  }

  private CheckedDelivery check(String text) throws IOException {
    return DeliveryCheck.of(InventedContracts.jsonLines(), write(text), LocalDate.of(2026, 11, 24));
  }

  private List<String> texts(String text) throws IOException {
    List<String> texts = new ArrayList<>();
    Contract contract = InventedContracts.jsonLines();
    Path file = write(text);
    try (DeliveryReader reader =
        DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
      reader.forEachRemaining(record -> texts.add(record.record().text()));
    }
    return texts;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.jsonl"), text);
  }
}
