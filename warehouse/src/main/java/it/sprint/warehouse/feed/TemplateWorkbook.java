package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty workbook to fill in: one sheet for each kind of record with the partner's own headers,
 * lists to choose from, and behind them a sheet of instructions and one of the values that may be
 * written. Readers of deliveries look at the contract's sheets only.
 */
public final class TemplateWorkbook {

  private static final int LAST_ROW = 20_000;
  private static final int LONGEST_DROPDOWN = 60;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;
  private static final String REQUIRED_COLOUR = "BFD7EA";
  private static final String OPTIONAL_COLOUR = "E8F0F7";
  private static final String AS_TEXT = "@";

  private final Contract contract;
  private final Language language;
  private final LocalDate day;
  private final Workbook workbook;
  private final TemplateValues values;

  private TemplateWorkbook(Contract contract, Language language, LocalDate day, Workbook workbook) {
    this.contract = contract;
    this.language = language;
    this.day = day;
    this.workbook = workbook;
    this.values = new TemplateValues(language);
  }

  /** Writes the template as it is today; the partner's headers are the same in any language. */
  public static void write(Contract contract, Language language, OutputStream out)
      throws IOException {
    write(contract, language, LocalDate.now(ZoneId.systemDefault()), out);
  }

  static void write(Contract contract, Language language, LocalDate day, OutputStream out)
      throws IOException {
    Workbook workbook = new Workbook(out, "S.PR.INT.", "1.0");
    new TemplateWorkbook(contract, language, day, workbook).write();
    workbook.finish();
  }

  private void write() {
    List<Worksheet> sheets =
        contract.recordTypes().stream()
            .map(type -> workbook.newWorksheet(MarkedWorkbook.sheetName(type)))
            .toList();
    TemplateInstructions instructions =
        new TemplateInstructions(
            workbook.newWorksheet(language == Language.IT ? "Istruzioni" : "Instructions"),
            language,
            values);
    values.open(workbook);
    instructions.head(contract);
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      RecordType type = contract.recordTypes().get(sheet);
      List<ColumnGuide> guides = ColumnGuide.all(contract, type, day);
      fill(sheets.get(sheet), guides);
      instructions.add(type, guides);
    }
  }

  private void fill(Worksheet sheet, List<ColumnGuide> guides) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < guides.size(); column++) {
      ColumnGuide guide = guides.get(column);
      header(sheet, column, guide);
      if (!isNumber(guide.column())) {
        sheet.style(column).format(AS_TEXT).set();
      }
      dropdown(sheet, column, guide);
    }
  }

  private void header(Worksheet sheet, int place, ColumnGuide guide) {
    Column column = guide.column();
    int longest =
        Stream.of(column.header(), String.valueOf(column.example()))
            .mapToInt(String::length)
            .max()
            .orElse(NARROWEST);
    sheet.width(place, Math.min(WIDEST, Math.max(NARROWEST, longest + 4)));
    sheet.inlineString(0, place, column.header());
    sheet
        .style(0, place)
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(column.required() ? REQUIRED_COLOUR : OPTIONAL_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.comment(0, place, comment(guide));
  }

  private String comment(ColumnGuide guide) {
    Column column = guide.column();
    String required = language == Language.IT ? "Obbligatoria. " : "Required. ";
    String example = language == Language.IT ? " Esempio: " : " Example: ";
    return (column.required() ? required : "")
        + column.description().in(language)
        + (column.example() == null ? "" : example + column.example());
  }

  /** Offers the values; other ones can be written where they only give a warning. */
  private void dropdown(Worksheet sheet, int place, ColumnGuide guide) {
    ColumnValues named = guide.values();
    if (named.values().isEmpty()) {
      return;
    }
    Range offered = values.add(guide);
    if (named.values().size() > LONGEST_DROPDOWN) {
      return;
    }
    boolean mustBeOne = named.severity() == Severity.REJECT && !named.takesNames();
    sheet
        .range(1, place, LAST_ROW, place)
        .validateWithList(offered)
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(
            mustBeOne ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
        .errorTitle("S.PR.INT.")
        .error(
            language == Language.IT
                ? "Questo valore non si trova nel foglio «%s».".formatted(values.title())
                : "This value is not in the sheet «%s».".formatted(values.title()));
  }

  private static boolean isNumber(Column column) {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
  }
}
