package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are no longer what a spreadsheet wrote: refused with a sentence, without harm. */
class DamagedWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZ2", "AAAAAAAAAAAA2", "XFE2", "1", "", "a2"})
  void cellOutsideOfASheetIsRefusedAndDoesNotFillTheMemory(String place) throws IOException {
    refuses(damaged(SHEET, xml -> xml.replace("r=\"A2\"", "r=\"" + place + "\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-1", "1048577", "99999999999", "x", ""})
  void rowThatDoesNotFollowTheOneBeforeIsRefused(String number) throws IOException {
    refuses(damaged(SHEET, xml -> xml.replace("<row r=\"2\"", "<row r=\"" + number + "\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "t=\"s\", t=\"q\"",
    "<v>, <v>x",
    "<c r=\"A2\", <c s=\"x\" r=\"A2\"",
    "<c r=\"C2\", <c s=\"999999999999\" r=\"C2\"",
    "<v>1.5</v>, <f t=\"shared\" si=\"7\"/><v>1.5</v>",
    "</sheetData>, </sheetDatum>"
  })
  void cellThatTheLibraryStumblesOverIsRefused(String sound, String broken) throws IOException {
    refuses(damaged(SHEET, xml -> xml.replace(sound, broken)));
  }

  @Test
  void workbookWithoutThePartOfASheetIsRefused() throws IOException {
    refuses(damaged(SHEET, xml -> ""));
  }

  @Test
  void entitiesOfAWorkbookAreNotExpanded() throws IOException {
    refuses(
        damaged(
            TEXTS,
            xml ->
                xml.replace("?>", "?><!DOCTYPE x [<!ENTITY a \"" + "b".repeat(9000) + "\">]>")
                    .replace("A-1", "&a;".repeat(9000))));
  }

  @Test
  void sheetOfTheMarksNameAloneIsNoCorrection() throws IOException {
    Path file =
        damaged("xl/workbook.xml", xml -> xml.replace("name=\"Lezioni\"", "name=\"S.PR.INT.\""));

    assertThat(CorrectionMark.find(file)).isEmpty();
  }

  @Test
  void cellsThatShareALongTextAreOneRecordThatIsTooLong() throws IOException {
    Path file = damaged(TEXTS, xml -> xml.replace("31/03/2023", "x".repeat(400_000)));
    damage(
        file,
        SHEET,
        xml -> xml.replace("</row></sheetData>", sharedCells(xml) + "</row></sheetData>"));

    CheckReport report = check(file);

    assertThat(report.problems())
        .extracting(problem -> problem.example().code())
        .containsExactly(ViolationCode.RECORD_TOO_LONG);
  }

  /** Ten thousand more cells in the last row, all with the text of its day. */
  private static String sharedCells(String xml) {
    int start = xml.indexOf("<v>", xml.indexOf("r=\"B2\"")) + 3;
    String text = xml.substring(start, xml.indexOf("</v>", start));
    return "<c t=\"s\"><v>%s</v></c>".formatted(text).repeat(10_000);
  }

  private void refuses(Path file) {
    CheckReport report = check(file);

    assertThat(report.refusals())
        .extracting(Violation::code)
        .singleElement()
        .isIn(ViolationCode.NOT_A_WORKBOOK, ViolationCode.BROKEN_SHEET);
    assertThat(report.counts().read()).isZero();
  }

  private static CheckReport check(Path file) {
    return DeliveryCheck.of(InventedContracts.workbook(), file, LocalDate.of(2026, 11, 24))
        .report();
  }

  private Path damaged(String part, UnaryOperator<String> damage) throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet pupils = workbook.newWorksheet("Iscritti");
      pupils.value(0, 0, "Alunno");
      pupils.value(1, 0, "A-1");
      Worksheet lessons = workbook.newWorksheet("Lezioni");
      lessons.value(0, 0, "Alunno");
      lessons.value(0, 1, "Giorno");
      lessons.value(0, 2, "Ore");
      lessons.value(1, 0, "A-1");
      lessons.value(1, 1, "31/03/2023");
      lessons.value(1, 2, 1.5);
    }
    assertThat(check(file).isFine()).isTrue();
    damage(file, part, damage);
    return file;
  }

  private static void damage(Path file, String part, UnaryOperator<String> damage)
      throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      Path entry = archive.getPath(part);
      String sound = Files.readString(entry);
      String damaged = damage.apply(sound);
      assertThat(damaged).isNotEqualTo(sound);
      if (damaged.isEmpty()) {
        Files.delete(entry);
      } else {
        Files.writeString(entry, damaged);
      }
    }
  }
}
