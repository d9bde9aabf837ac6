package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with records as they were delivered, under the partner's own headers, and beside each
 * the line it stands on and what is wrong with it. Every cell is text, so that nothing that a
 * partner wrote becomes a formula. With a mark it can be mended and sent back as a correction. Only
 * what is finished is a workbook: a part must not pass for the whole.
 */
public final class MarkedWorkbook {

  /** Headers of our own; a delivery that holds them is read without them. */
  static final String OWN = "[S.PR.INT.]";

  private static final String FULL_IT =
      "Il foglio è pieno: le righe seguenti non ci stanno. Correggere queste, poi ricontrollare.";
  private static final String FULL_EN =
      "The sheet is full: further rows do not fit. Mend these, then check again.";

  static final String LINE = OWN + " Riga";
  static final String REASONS = OWN + " Che cosa correggere";

  /** Of a longer delivery only the rows that have something wrong are copied. */
  private static final long LARGEST_WHOLE_COPY = 50_000_000;

  /** The rows of a sheet, without the header and the row that says that it is full. */
  private static final int MOST_ROWS = 1_048_574;

  private static final int LONGEST_CELL = 32_000;
  private static final int ROWS_IN_MEMORY = 1_000;
  private static final int REASONS_WIDTH = 80;
  private static final int CELL_WIDTH = 18;

  private final char delimiter;
  private final Language language;
  private final Workbook workbook;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final boolean streams;

  private MarkedWorkbook(
      Contract contract, @Nullable CorrectionMark mark, Language language, OutputStream out) {
    this.delimiter = contract.format().delimiter();
    this.language = language;
    this.workbook = new Workbook(out, "S.PR.INT.", "1.0");
    this.streams = contract.recordTypes().size() == 1;
    if (mark != null) {
      mark.writeTo(workbook);
    }
  }

  /**
   * A workbook to mend and send back: it corrects rows of one delivery and is no delivery itself.
   */
  public static MarkedWorkbook correction(
      Contract contract, CorrectionMark mark, Language language, OutputStream out) {
    return new MarkedWorkbook(contract, mark, language, out);
  }

  /**
   * A copy of a delivery, with the reasons beside the rows that have some; of a long delivery only
   * those rows. The copy of a correction is one itself.
   */
  public static void write(
      Contract contract, Path delivery, List<ProblemRow> problems, MarkedCopy copy)
      throws IOException {
    Map<String, ProblemRow> byPlace = new HashMap<>();
    problems.forEach(
        problem -> byPlace.put(place(problem.type(), problem.line(), problem.item()), problem));
    CorrectionMark mark = CorrectionMark.find(delivery).orElse(null);
    Contract effective = mark == null ? contract : contract.forCorrections();
    boolean copiesAll = Files.size(delivery) <= LARGEST_WHOLE_COPY;
    try (DeliveryReader reader = DeliveryCheck.open(contract, delivery, mark != null)) {
      MarkedWorkbook workbook = new MarkedWorkbook(effective, mark, copy.language(), copy.out());
      while (reader.hasNext()) {
        DeliveredRecord record = reader.next();
        SourceRecord source = record.record();
        ProblemRow problem = byPlace.get(place(record.type(), source.line(), source.item()));
        if (problem != null) {
          workbook.add(record, problem.violations(), problem.warnings());
        } else if (copiesAll) {
          workbook.add(record, List.of(), List.of());
        }
      }
      workbook.finish();
    }
  }

  /** Where a copy is written, which its owner closes, and in which language the reasons are. */
  public record MarkedCopy(OutputStream out, Language language) {}

  private static String place(RecordType type, long line, int item) {
    return type.name() + ' ' + line + ' ' + item;
  }

  /** Adds a record; the records of one kind follow each other in their order. */
  public void add(DeliveredRecord delivered, List<Violation> violations, List<Violation> warnings)
      throws IOException {
    Sheet sheet = sheets.get(delivered.type().name());
    if (sheet == null) {
      sheet = new Sheet(delivered);
      sheets.put(delivered.type().name(), sheet);
    }
    sheet.add(delivered.record(), reasons(violations, warnings));
  }

  /** Writes what is left and the end; the owner of the stream closes that. */
  public void finish() throws IOException {
    workbook.finish();
  }

  private String reasons(List<Violation> violations, List<Violation> warnings) {
    String warning = language == Language.IT ? "Avviso: " : "Warning: ";
    return Stream.concat(
            violations.stream().map(violation -> violation.sentence(language)),
            warnings.stream().map(violation -> warning + violation.sentence(language)))
        .collect(Collectors.joining("\n"));
  }

  /** The name of the sheet that holds the records of a kind. */
  static String sheetName(RecordType type) {
    String place = type.place();
    return place == null || place.equals(".") ? type.name() : place;
  }

  /** The sheet of one kind of record. */
  private final class Sheet {
    private final Worksheet worksheet;
    private final int width;
    private int row = 1;

    Sheet(DeliveredRecord first) {
      worksheet = workbook.newWorksheet(sheetName(first.type()));
      List<String> headers = Fields.of(first.header(), delimiter).values();
      width = headers.size();
      for (int column = 0; column < width; column++) {
        header(column, Cells.strip(headers.get(column)), CELL_WIDTH);
      }
      header(width, LINE, CELL_WIDTH);
      header(width + 1, REASONS, REASONS_WIDTH);
      worksheet.freezePane(0, 1);
    }

    private void header(int column, String text, int columnWidth) {
      worksheet.width(column, columnWidth);
      worksheet.inlineString(0, column, text);
      worksheet.style(0, column).bold().fillColor("DCE9F5").wrapText(true).set();
    }

    void add(SourceRecord record, String reasons) throws IOException {
      if (row <= MOST_ROWS) {
        write(record, reasons);
      } else if (row == MOST_ROWS + 1) {
        cell(width + 1, language == Language.IT ? FULL_IT : FULL_EN);
        row++;
      }
    }

    private void write(SourceRecord record, String reasons) throws IOException {
      List<String> cells =
          record.problem() == null
              ? Fields.of(record.text(), delimiter).values()
              : List.of(record.text());
      for (int column = 0; column < Math.min(width, cells.size()); column++) {
        cell(column, cells.get(column));
      }
      worksheet.value(row, width, record.line());
      if (!reasons.isEmpty()) {
        cell(width + 1, reasons);
        worksheet.range(row, 0, row, width + 1).style().fillColor("FFF3CD").set();
      }
      row++;
      if (streams && row % ROWS_IN_MEMORY == 0) {
        worksheet.flush();
      }
    }

    private void cell(int column, String text) {
      if (!text.isEmpty()) {
        worksheet.inlineString(row, column, legal(text));
      }
    }
  }

  /** Text as a workbook can hold it: no control characters, and not too long. */
  public static String legal(String text) {
    String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
    StringBuilder legal = new StringBuilder(cut.length());
    cut.codePoints().map(MarkedWorkbook::legal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static int legal(int character) {
    boolean isSpace = character == '\n' || character == '\t';
    boolean isControl = Character.isISOControl(character) && !isSpace;
    boolean isNone =
        Character.getType(character) == Character.SURROGATE
            || character == 0xFFFE
            || character == 0xFFFF;
    return isControl || isNone ? '\uFFFD' : character;
  }

  /** Hides a sheet from people who look through a workbook. */
  static void hide(Worksheet worksheet) {
    worksheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
  }
}
