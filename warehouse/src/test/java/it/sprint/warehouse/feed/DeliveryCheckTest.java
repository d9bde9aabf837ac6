package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.sprint.warehouse.feed.DeliveryCheck.CheckedDelivery;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of every format, read and checked as a whole. */
class DeliveryCheckTest {

  private static final LocalDate DELIVERED_ON = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;

  @Test
  void workbookIsReadBelowItsTitleAndAboveItsTotals() throws IOException {
    Path file =
        workbook(
            lessons -> {
              lessons.value(0, 0, "Registro delle lezioni 2022/2023");
              lessons.range(0, 0, 0, 2).merge();
              header(lessons, 2);
              lessons.value(3, 0, "A-1");
              lessons.value(3, 1, LocalDate.of(2023, 3, 31));
              lessons.style(3, 1).format("dd/mm/yyyy").set();
              lessons.value(3, 2, 1.5);
              lessons.value(4, 0, "A-2");
              lessons.value(4, 1, "01/04/2023");
              lessons.value(4, 2, "2,25");
              lessons.value(6, 0, "Totale ore");
              lessons.value(6, 2, 3.75);
            });
    Contract contract = InventedContracts.workbook();
    List<DeliveredRecord> records = records(contract, file);

    assertThat(records)
        .extracting(record -> record.type().name() + " " + record.record().line())
        .containsExactly("enrolment 2", "enrolment 3", "lesson 4", "lesson 5");
    assertThat(records.get(2).record().text()).isEqualTo("A-1,2023-03-31,\"1,5\"");
    assertThat(values(contract, records.get(2)))
        .containsExactly("A-1", LocalDate.of(2023, 3, 31), new BigDecimal("1.5"));
    assertThat(values(contract, records.get(3)))
        .containsExactly("A-2", LocalDate.of(2023, 4, 1), new BigDecimal("2.25"));
    assertThat(DeliveryCheck.of(contract, file, DELIVERED_ON).report().isFine()).isTrue();
  }

  @Test
  void excelSerialIsADateInAWorkbook() throws IOException {
    Path file =
        workbook(
            lessons -> {
              header(lessons, 0);
              lessons.value(1, 0, "A-1");
              lessons.value(1, 1, 45016);
            });
    Contract contract = InventedContracts.workbook();

    assertThat(values(contract, records(contract, file).get(2)).get(1))
        .isEqualTo(LocalDate.of(2023, 3, 31));
  }

  @Test
  void sheetReferringToAnUnknownPupilLosesThatRow() throws IOException {
    Path file =
        workbook(
            lessons -> {
              header(lessons, 0);
              lesson(lessons, 1, "A-1", "01/04/2023");
              lesson(lessons, 2, "A-9", "01/04/2023");
            });

    CheckedDelivery checked = DeliveryCheck.of(InventedContracts.workbook(), file, DELIVERED_ON);

    assertThat(checked.report().counts()).isEqualTo(new CheckReport.RowCounts(4, 3, 1, 0));
    assertThat(checked.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(3);
              assertThat(row.violations().get(0).sentence(Language.IT))
                  .isEqualTo(
                      "Il valore della colonna «Alunno» non si trova in «Iscritti» della stessa consegna."
                          + " Correggerlo, o aggiungere la riga che manca.");
            });
  }

  @Test
  void workbookWithoutASheetIsRefusedByItsName() throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Iscritti").value(0, 0, "Alunno");
    }

    assertThat(
            DeliveryCheck.of(InventedContracts.workbook(), file, DELIVERED_ON).report().refusals())
        .extracting(refusal -> refusal.sentence(Language.EN))
        .containsExactly("The sheet «Lezioni» is missing. Add it with this exact name.");
  }

  @Test
  void truncatedWorkbookIsRefusedAndNothingCrashes() throws IOException {
    Path file = workbook(lessons -> header(lessons, 0));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(
            DeliveryCheck.of(InventedContracts.workbook(), file, DELIVERED_ON).report().refusals())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.NOT_A_WORKBOOK);
  }

  @Test
  void nestedObjectsAreRecordsOfTheirOwn() throws IOException {
    Path file =
        write(
            """
            {"id":"1A","teacher":{"name":"Rossi","room":7},"lessons":[{"pupil":"A-1","day":"31/03/2023","hours":1.50},{"pupil":"A-2","day":"2023-04-01"}]}
            {"id":"1B","teacher":null,"lessons":[]}
            """);
    Contract contract = InventedContracts.jsonLines();

    assertThat(records(contract, file))
        .extracting(
            record -> record.type().name(),
            record -> record.record().line(),
            record -> record.record().item(),
            record -> record.record().text())
        .containsExactly(
            tuple("class", 1L, 0, "1A,Rossi"),
            tuple("lesson", 1L, 0, "1A,A-1,31/03/2023,1.50"),
            tuple("lesson", 1L, 1, "1A,A-2,2023-04-01,"),
            tuple("class", 2L, 0, "1B,"));
    assertThat(DeliveryCheck.of(contract, file, DELIVERED_ON).report().remarks())
        .extracting(Violation::column)
        .containsExactly("teacher.room");
  }

  @Test
  void oneBrokenLineInAGoodFileCostsItselfOnly() throws IOException {
    Path file = write("{\"id\":\"1A\"}\n{\"id\":\"1B\"\n{\"id\":\"1C\"}\n[1]\n");

    CheckedDelivery checked = DeliveryCheck.of(InventedContracts.jsonLines(), file, DELIVERED_ON);

    assertThat(checked.report().counts()).isEqualTo(new CheckReport.RowCounts(4, 2, 2, 0));
    assertThat(checked.rows())
        .extracting(ProblemRow::line, row -> row.violations().get(0).code())
        .containsExactly(
            tuple(2L, ViolationCode.BROKEN_JSON), tuple(4L, ViolationCode.BROKEN_JSON));
  }

  @Test
  void repeatedRowIsADuplicateAndAContradictionIsRejected() throws IOException {
    Path file =
        write(
            """
            Alunno;Giorno;Ore
            A-1;31/03/2023;1,5
            A-1;2023-03-31;1,50
            A-1;31/03/2023;1,5
            A-1;31/03/2023;2
            A-2;01/01/0001;2
            """);

    CheckReport report = DeliveryCheck.of(InventedContracts.csv(), file, DELIVERED_ON).report();

    assertThat(report.counts()).isEqualTo(new CheckReport.RowCounts(5, 1, 3, 1));
    assertThat(report.problems())
        .extracting(problem -> problem.example().code(), ProblemGroup::rows)
        .containsExactly(
            tuple(ViolationCode.CONTRADICTED_KEY, 2L), tuple(ViolationCode.MISSING_VALUE, 1L));
  }

  @Test
  void healthCodeAnywhereRefusesTheDeliveryWithoutTellingIt() throws IOException {
    Path file = write("Alunno;Giorno;Ore\nSTP1601140001234;31/03/2023;1\n");

    CheckReport report = DeliveryCheck.of(InventedContracts.csv(), file, DELIVERED_ON).report();

    assertThat(report.refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ViolationCode.FORBIDDEN_CONTENT);
              assertThat(refusal.sentence(Language.IT)).doesNotContain("1601140001234");
            });
  }

  @Test
  void correctionWorkbookGoesOutAndComesBackMended() throws IOException {
    Contract contract = InventedContracts.csv();
    Path sent = write("Alunno;Giorno;Ore\nA-1;31/02/2023;1,5\n=1+1;31/03/2023;x\n");
    CheckedDelivery checked = DeliveryCheck.of(contract, sent, DELIVERED_ON);
    Path workbook = folder.resolve("correzione.xlsx");
    CorrectionMark mark = new CorrectionMark("invented-lessons", "0".repeat(64));
    try (OutputStream out = Files.newOutputStream(workbook)) {
      MarkedWorkbook marked = MarkedWorkbook.correction(contract, mark, Language.IT, out);
      for (DeliveredRecord record : records(contract, sent)) {
        marked.add(record, checked.rows().get(0).violations(), List.of());
      }
      marked.finish();
    }

    assertThat(CorrectionMark.find(workbook)).isEqualTo(Optional.of(mark));
    try (DeliveryReader reader = DeliveryReader.openCorrection(contract, workbook)) {
      List<DeliveredRecord> back = new ArrayList<>();
      reader.forEachRemaining(back::add);
      assertThat(back)
          .extracting(record -> record.record().text())
          .allSatisfy(text -> assertThat(text).contains("Riscrivere la data"))
          .satisfies(texts -> assertThat(texts.get(1)).startsWith("=1+1,31/03/2023,x,3,"));
      assertThat(reader.remarks()).isEmpty();
    }
    CheckReport again = DeliveryCheck.of(contract, workbook, DELIVERED_ON).report();
    assertThat(again.counts().read()).isEqualTo(2);
    assertThat(again.remarks()).isEmpty();
  }

  /** Writes the sheet of lessons. */
  private interface Lessons {
    void write(Worksheet sheet);
  }

  private Path workbook(Lessons lessons) throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet pupils = workbook.newWorksheet("Iscritti");
      pupils.value(0, 0, "Alunno");
      pupils.value(1, 0, "A-1");
      pupils.value(2, 0, "A-2");
      lessons.write(workbook.newWorksheet("Lezioni"));
    }
    return file;
  }

  private static void header(Worksheet sheet, int row) {
    sheet.value(row, 0, "Alunno");
    sheet.value(row, 1, "Giorno");
    sheet.value(row, 2, "Ore");
  }

  private static void lesson(Worksheet sheet, int row, String pupil, String day) {
    sheet.value(row, 0, pupil);
    sheet.value(row, 1, day);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.txt"), text);
  }

  private static List<DeliveredRecord> records(Contract contract, Path file) throws IOException {
    List<DeliveredRecord> records = new ArrayList<>();
    try (DeliveryReader reader =
        DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }

  private static List<@Nullable Object> values(Contract contract, DeliveredRecord record) {
    Layout layout = Layout.of(contract, record.type(), record.header());
    return new RowValidator(contract, record.type(), layout, Delivery.LISTS, DELIVERED_ON)
        .validate(record.record())
        .values();
  }
}
