package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates as partners fill them in. */
class TemplateWorkbookTest {

  @TempDir private Path folder;

  static Stream<String> feeds() {
    return Contracts.feeds().stream();
  }

  /** Public feeds are downloaded: nobody fills in examples of theirs. */
  static Stream<String> partnersFeeds() {
    return feeds().filter(feed -> !Contracts.load().of(feed).isPublic());
  }

  @ParameterizedTest
  @MethodSource("partnersFeeds")
  void templateFilledWithTheExamplesIsAccepted(String feed) throws IOException {
    Contract contract = Contracts.load().of(feed);
    Path file = folder.resolve(feed + ".xlsx");
    FilledTemplate.write(contract, file);

    CheckReport report = check(contract, file);

    assertThat(report.refusals()).isEmpty();
    assertThat(report.remarks()).isEmpty();
    assertThat(report.problems())
        .filteredOn(problem -> problem.severity() == Severity.REJECT)
        .extracting(problem -> problem.recordType() + ": " + problem.example())
        .isEmpty();
    assertThat(report.counts().accepted()).isEqualTo(contract.recordTypes().size());
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void instructionsNameEveryColumnWithItsDescription(String feed) throws IOException {
    Contract contract = Contracts.load().of(feed);
    Path file = folder.resolve(feed + ".xlsx");
    FilledTemplate.empty(contract, Language.EN, file);

    List<String> lines = lines(file, "Instructions");

    for (RecordType type : contract.recordTypes()) {
      for (Column column : type.columns()) {
        assertThat(lines)
            .anySatisfy(
                line -> assertThat(line).contains(column.header(), column.description().en()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void emptyTemplateIsReadableAndHasNoRows(String feed) throws IOException {
    Path file = folder.resolve("empty.xlsx");
    Contract contract = Contracts.load().of(feed);
    FilledTemplate.empty(contract, Language.IT, file);

    CheckReport report = check(contract, file);

    assertThat(report.refusals()).isEmpty();
    assertThat(report.counts().read()).isZero();
  }

  @Test
  void codesAndDatesAreTextAndAllowedValuesCanBeChosen() throws IOException {
    Path file = folder.resolve("lists.xlsx");
    FilledTemplate.empty(Contracts.load().of("cpia-enrolments"), Language.IT, file);

    String sheet = FilledTemplate.text(file, "/xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .contains("errorStyle=\"stop\"")
        .contains("showDropDown=\"false\"")
        .contains("<formula1>'Valori ammessi'!$")
        .containsPattern("<col min=\"1\" max=\"1\" [^>]*style=\"[1-9]");
    assertThat(FilledTemplate.text(file, "/xl/styles.xml")).contains("formatCode=\"@\"");
    assertThat(lines(file, "Valori ammessi"))
        .anyMatch(line -> line.contains("A285|Andria"))
        .anyMatch(line -> line.contains("Sesso"));
  }

  /** Feeds of other formats are read as the workbook that mends their rows would be. */
  private static CheckReport check(Contract contract, Path file) {
    boolean isWorkbook = contract.format().kind() == FileFormat.Kind.WORKBOOK;
    return DeliveryCheck.of(
            isWorkbook ? contract : contract.forCorrections(), file, Delivery.DELIVERED_ON)
        .report();
  }

  private static List<String> lines(Path file, String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      Sheet found = workbook.findSheet(sheet).orElseThrow();
      return found.read().stream().map(TemplateWorkbookTest::line).toList();
    }
  }

  private static String line(Row row) {
    return String.join("|", row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
  }
}
