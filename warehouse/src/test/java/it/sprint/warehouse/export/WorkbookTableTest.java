package it.sprint.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.feed.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What stands in a workbook, and of which types it is. */
class WorkbookTableTest {

  private static final List<WorkbookTable.Fact> FACTS =
      List.of(new WorkbookTable.Fact("Righe", 2L), new WorkbookTable.Fact("Domanda", "=1+1"));

  @Test
  void daysAreDaysNumbersAreNumbersAndTextsAreTexts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookTable table = new WorkbookTable("Righe", FACTS, Language.IT, out);
    table.row(List.of("Giorno", "Ore", "Nota", "Nel valore", "Vuoto"));
    table.row(
        Arrays.asList(LocalDate.of(2022, 1, 31), new BigDecimal("2.5"), "=1+1\u0001", true, null));
    table.finish();

    try (ReadableWorkbook read = read(out)) {
      Row row = read.getFirstSheet().read().get(1);
      assertThat(row.getCellAsDate(0)).contains(LocalDate.of(2022, 1, 31).atStartOfDay());
      assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("2.5"));
      assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellAsString(2)).contains("=1+1\uFFFD");
      assertThat(row.getCellAsString(3)).contains("sì");
      assertThat(row.getOptionalCell(4)).isEmpty();
    }
  }

  @Test
  void secondSheetTellsWhatThereIsToKnow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookTable table = new WorkbookTable("Rows", FACTS, Language.EN, out);
    table.row(List.of("Day"));
    table.finish();

    try (ReadableWorkbook read = read(out)) {
      List<Row> facts = read.findSheet("About").orElseThrow().read();
      assertThat(facts.get(0).getCellAsNumber(1)).contains(new BigDecimal("2"));
      assertThat(facts.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(facts.get(1).getCellAsString(1)).contains("=1+1");
    }
  }

  @Test
  void partOfAWorkbookIsNone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookTable table = new WorkbookTable("Righe", FACTS, Language.IT, out);
    for (int row = 0; row < 2000; row++) {
      table.row(List.of("riga", row));
    }

    assertThat(out.size()).isPositive();
    assertThatThrownBy(() -> read(out)).isInstanceOf(Exception.class);
  }

  private static ReadableWorkbook read(ByteArrayOutputStream out) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
