package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * What makes a workbook a correction: a hidden sheet that names the feed and the delivery whose
 * rows it mends. It never counts as a snapshot.
 *
 * @param delivery the SHA-256 of the delivery's bytes
 */
public record CorrectionMark(String feed, String delivery) {

  private static final String SHEET = "S.PR.INT.";
  private static final String TITLE = "Correzione";
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  void writeTo(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(SHEET);
    sheet.value(0, 0, TITLE);
    sheet.value(0, 1, feed);
    sheet.value(0, 2, delivery);
    MarkedWorkbook.hide(sheet);
  }

  /** The mark of a file, if it is a correction of this feed. */
  public static Optional<CorrectionMark> find(Path file) {
    if (!isZip(file)) {
      return Optional.empty();
    }
    try (ReadableWorkbook workbook = WorkbookDelivery.workbook(file)) {
      Optional<Sheet> sheet = workbook.findSheet(SHEET);
      return sheet.isPresent() ? mark(sheet.get()) : Optional.empty();
    } catch (RuntimeException | IOException noWorkbook) {
      // The library tells of a broken workbook in many ways.
      return Optional.empty();
    }
  }

  private static Optional<CorrectionMark> mark(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.findFirst().filter(row -> row.getCellCount() >= 3).flatMap(CorrectionMark::mark);
    }
  }

  private static Optional<CorrectionMark> mark(Row row) {
    String delivery = row.getCellText(2);
    boolean isMark = TITLE.equals(row.getCellText(0)) && delivery.matches("[0-9a-f]{64}");
    return isMark
        ? Optional.of(new CorrectionMark(row.getCellText(1), delivery))
        : Optional.empty();
  }

  private static boolean isZip(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
    } catch (IOException e) {
      return false;
    }
  }
}
