package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is difficult about the school's registers. */
class CpiaQuirksTest {

  private static final String SHEET = "Iscrizioni";

  @TempDir private Path folder;

  @Test
  void headerBelowMergedCellsIsFound() throws IOException {
    Contract contract = Contracts.load().of("cpia-enrolments");
    Path path = folder.resolve("register.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (RecordType type : contract.recordTypes()) {
        Worksheet sheet = workbook.newWorksheet(String.valueOf(type.place()));
        sheet.value(0, 0, "CPIA BAT - Anno scolastico 2021/2022");
        sheet.range(0, 0, 0, 5).merge();
        sheet.value(1, 0, "Studente");
        sheet.range(1, 0, 1, 2).merge();
        PartnerFile.write(sheet, 2, type.columns().stream().map(Column::header).toList());
        if (type.name().equals("enrolment")) {
          PartnerFile.write(sheet, 3, enrolment("01154872", "24/11/1995", "A1", 400));
        }
      }
    }
    PartnerFile file = new PartnerFile(contract, path);

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(1, 1, 0, 0));
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void datesAreSerialsDateCellsOrText() throws IOException {
    PartnerFile file =
        enrolments(
            enrolment("1", 35027, "A1", 100),
            enrolment("2", LocalDate.of(1995, 11, 24), "A1", 100),
            enrolment("3", "24/11/1995", "A1", 100),
            enrolment("4", "35027", "A1", 100),
            enrolment("5", "01/01/0001", "A1", 100));

    assertThat(file.values("enrolment", "birth_date"))
        .containsExactly("1995-11-24", "1995-11-24", "1995-11-24", "1995-11-24", "null");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void rowOfTotalsAtTheEndIsNoRow() throws IOException {
    PartnerFile file =
        enrolments(enrolment("1", "24/11/1995", "A1", 100), List.of("TOTALE ORE", "", "", "", 100));

    assertThat(file.counts().read()).isEqualTo(1);
  }

  @Test
  void hoursHaveADecimalCommaOrAreNumbers() throws IOException {
    PartnerFile file =
        enrolments(
            enrolment("1", "24/11/1995", "A1", "15,5"), enrolment("2", "24/11/1995", "A1", 15.5));

    assertThat(file.values("enrolment", "hours")).containsExactly("15.5", "15.5");
  }

  @Test
  void levelsAreWrittenInSeveralWays() throws IOException {
    PartnerFile file =
        enrolments(
            enrolment("1", "24/11/1995", "A 1", 100),
            enrolment("2", "24/11/1995", "preA1", 100),
            enrolment("3", "24/11/1995", "PRE A1", 100),
            enrolment("4", "24/11/1995", "Z9", 100));

    assertThat(file.problems()).containsExactly("5 not-in-list(Livello in ingresso)");
  }

  @Test
  void schoolYearIsWrittenInFullOrShort() throws IOException {
    List<Object> shortYear = new ArrayList<>(enrolment("1", "24/11/1995", "A1", 100));
    shortYear.set(1, "2021/22");

    assertThat(enrolments(shortYear, enrolment("2", "24/11/1995", "A1", 100)).problems()).isEmpty();
  }

  @Test
  void attendanceAndOutcomeOfAnUnknownStudentAreRejected() throws IOException {
    PartnerFile file =
        PartnerFile.workbook(
            folder,
            "cpia-enrolments",
            Map.of(
                SHEET,
                List.of(enrolment("1", "24/11/1995", "A1", 100)),
                "Frequenze",
                List.of(
                    List.of("1", "2021/2022", "PL1/07", "01/12/2021", 26, 18),
                    List.of("9", "2021/2022", "PL1/07", "01/12/2021", 26, 18)),
                "Esiti",
                List.of(List.of("9", "2021/2022", "PL1/07", "", "", "", "", "NO", "13/12/2021"))));

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(4, 2, 2, 0));
    assertThat(file.problems())
        .containsExactly("3 unknown-parent(Matricola)", "2 unknown-parent(Matricola)");
  }

  private PartnerFile enrolments(List<?>... rows) throws IOException {
    return PartnerFile.workbook(folder, "cpia-enrolments", Map.of(SHEET, List.of(rows)));
  }

  private static List<Object> enrolment(String student, Object born, Object level, Object hours) {
    return List.of(
        student,
        "2021/2022",
        "PL1/07",
        "Primo livello",
        "PL1",
        "",
        "INVENTED",
        "Amina",
        "F",
        born,
        "Albania",
        "Albania",
        "",
        "",
        "L328",
        "22/12/2021",
        hours,
        level);
  }
}
