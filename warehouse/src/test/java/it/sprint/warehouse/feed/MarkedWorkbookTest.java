package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of deliveries with the reasons beside the rows. */
class MarkedWorkbookTest {

  private static final Contract CONTRACT = Contracts.only("nova-stays");

  @TempDir private Path folder;

  @Test
  void copyHoldsEveryRowAndTheReasonsOfTheWrongOne() throws IOException {
    Path file = write(List.of(stay(1, "15/03/1994", "x"), stay(2, "31/02/1990", "x")));

    List<Row> rows = rows(marked(file));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("OSP000001");
    assertThat(lastCell(rows.get(2))).contains("Riscrivere la data");
  }

  @Test
  void copyOfALongDeliveryHoldsTheWrongRowsOnly() throws IOException {
    String longCell = "x".repeat(60_000);
    List<String> stays = new ArrayList<>();
    for (int guest = 0; guest < 850; guest++) {
      stays.add(stay(guest, guest == 7 ? "31/02/1990" : "15/03/1994", longCell));
    }

    List<Row> rows = rows(marked(write(stays)));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("OSP000007");
  }

  @Test
  void formulaOfAPartnerStaysText() throws IOException {
    Path file = write(List.of(stay(1, "31/02/1990", "=HYPERLINK(A1)")));

    Row row = rows(marked(file)).get(1);

    assertThat(row.getCell(2).getFormula()).isNull();
    assertThat(row.getCellText(2)).isEqualTo("=HYPERLINK(A1)");
  }

  @Test
  void partOfAWorkbookIsNone() throws IOException {
    Path file = write(List.of(stay(1, "31/02/1990", "x"), stay(2, "31/02/1990", "x")));
    CorrectionMark mark = new CorrectionMark("nova-stays", "0".repeat(64));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MarkedWorkbook workbook = MarkedWorkbook.correction(CONTRACT, mark, Language.IT, bytes);
    try (DeliveryReader reader =
        DeliveryReader.open(CONTRACT, file, Inspection.of(file).charset(CONTRACT))) {
      workbook.add(reader.next(), List.of(), List.of());
    }
    Path part = Files.write(folder.resolve("part.xlsx"), bytes.toByteArray());

    assertThatThrownBy(() -> rows(part)).isInstanceOf(Exception.class);

    workbook.finish();
    Path whole = Files.write(folder.resolve("whole.xlsx"), bytes.toByteArray());
    assertThat(CorrectionMark.find(whole)).contains(mark);
  }

  private Path marked(Path file) throws IOException {
    DeliveryCheck.CheckedDelivery checked =
        DeliveryCheck.of(CONTRACT, file, LocalDate.of(2023, 4, 1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MarkedWorkbook.write(
        CONTRACT, file, checked.rows(), new MarkedWorkbook.MarkedCopy(bytes, Language.IT));
    return Files.write(folder.resolve("marked.xlsx"), bytes.toByteArray());
  }

  private static List<Row> rows(Path workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      return read.getFirstSheet().read();
    }
  }

  private static String lastCell(Row row) {
    return row.getCellText(row.getCellCount() - 1);
  }

  private Path write(List<String> stays) throws IOException {
    String header =
        CONTRACT.onlyRecordType().columns().stream()
            .map(Column::header)
            .collect(Collectors.joining(","));
    return Files.writeString(
        folder.resolve("stays.csv"), header + "\n" + String.join("\n", stays) + "\n");
  }

  private static String stay(int guest, String birthDate, String surname) {
    Map<String, String> values =
        Map.of(
            "guest_id", "OSP%06d".formatted(guest),
            "surname", surname,
            "name", "Ospite",
            "birth_date", birthDate,
            "citizenship", "NGA",
            "centre", "CAS Villa Aurora",
            "municipality", "A285",
            "entered_on", "10/01/2022");
    return CONTRACT.onlyRecordType().columns().stream()
        .map(column -> values.getOrDefault(column.name(), ""))
        .collect(Collectors.joining(","));
  }
}
