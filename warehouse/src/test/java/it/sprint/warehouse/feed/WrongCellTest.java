package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a database, a spreadsheet or a sentence cannot hold. */
class WrongCellTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/01/+999999999",
        "01/01/-999999999",
        "01/01/+10000",
        "31/12/0000",
        "01/01/-0044",
        "+12023-03-31"
      })
  void yearThatNoCalendarOfADatabaseHasIsNoDate(String date) throws IOException {
    assertThat(check("A-1;" + date + ";1\n").problems())
        .extracting(problem -> problem.example().code())
        .containsExactly(ViolationCode.NOT_A_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-01-01T00:00Z", "-0044-03-15T12:00", "0000-01-01T00:00"})
  void noTimeLiesInSuchAYearEither(String time) {
    TimestampCell cell = new TimestampCell(anyColumn());

    assertThat(cell.parse(time)).isNull();
    assertThat(cell.complaint(time).code()).isEqualTo(ViolationCode.NOT_A_TIMESTAMP);
  }

  @Test
  void numberOfMoreDigitsThanTheLakeHasRoomForIsNone() throws IOException {
    assertThat(check("A-1;31/03/2023;9999999999999999,9\n").problems()).isEmpty();
    assertThat(check("A-1;31/03/2023;10000000000000000\n").problems())
        .extracting(problem -> problem.example().code())
        .containsExactly(ViolationCode.NOT_A_DECIMAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@SUM(1+1)", "@hint", "{2}{0}", "$1\\"})
  void formulaIsToldByItsFormWhateverASentenceMeansByIt(String formula) throws IOException {
    assertThat(check("A-1;31/03/2023;" + formula + "\n").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.example().sentence(Language.EN))
                    .contains("has the form «" + Cells.shape(formula) + "»"));
  }

  @Test
  void millionsOfWrongRowsAreCountedAndTheFirstAreTold() throws IOException {
    String rows = "A-1;x;1\n".repeat(150_000) + "A-2;31/03/2023;1\n".repeat(2);
    Path file = Files.writeString(folder.resolve("file.csv"), "Alunno;Giorno;Ore\n" + rows);

    DeliveryCheck.CheckedDelivery checked =
        DeliveryCheck.of(InventedContracts.csv(), file, LocalDate.of(2026, 11, 24));

    assertThat(checked.report().counts())
        .isEqualTo(new CheckReport.RowCounts(150_002, 1, 150_000, 1));
    assertThat(checked.report().problems().get(0).rows()).isEqualTo(150_000);
    assertThat(checked.rows()).hasSize(100_000);
  }

  private CheckReport check(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "Alunno;Giorno;Ore\n" + rows);
    return DeliveryCheck.of(InventedContracts.csv(), file, LocalDate.of(2026, 11, 24)).report();
  }

  private static Column anyColumn() {
    return InventedContracts.csv().onlyRecordType().columns().get(0);
  }
}
