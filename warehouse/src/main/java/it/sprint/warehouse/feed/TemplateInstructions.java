package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a template that says how each column is filled in. */
final class TemplateInstructions {

  private static final int SHOWN_VALUES = 12;
  private static final List<Text> HEADINGS =
      List.of(
          new Text("Foglio", "Sheet"),
          new Text("Colonna", "Column"),
          new Text("Obbligatoria", "Required"),
          new Text("Significato", "Meaning"),
          new Text("Forma", "Form"),
          new Text("Esempio", "Example"),
          new Text("Valori ammessi", "Allowed values"),
          new Text("Regole", "Rules"));
  private static final int[] WIDTHS = {18, 28, 14, 50, 36, 24, 40, 80};

  private final Worksheet sheet;
  private final Language language;
  private final TemplateValues values;
  private int row;

  TemplateInstructions(Worksheet sheet, Language language, TemplateValues values) {
    this.sheet = sheet;
    this.language = language;
    this.values = values;
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
  }

  void head(Contract contract) {
    line(contract.title().in(language));
    sheet.style(0, 0).bold().fontSize(14).set();
    line(contract.purpose().in(language));
    DeliveryGuide.of(contract).forEach(sentence -> line(sentence.in(language)));
    if (contract.format().kind() == FileFormat.Kind.CSV) {
      line(
          language == Language.IT
              ? "Compilare il foglio e salvarlo come CSV con quel separatore."
              : "Fill in the sheet and save it as CSV with that separator.");
    }
    line(
        language == Language.IT
            ? "Contratto %s, versione %s. Nei fogli da compilare le intestazioni più scure sono obbligatorie; non cambiarle."
                .formatted(contract.feed(), contract.version())
            : "Contract %s, version %s. In the sheets to fill in, the darker headers are required; do not change them."
                .formatted(contract.feed(), contract.version()));
    row++;
    for (int column = 0; column < HEADINGS.size(); column++) {
      cell(column, HEADINGS.get(column).in(language));
    }
    sheet.range(row, 0, row, HEADINGS.size() - 1).style().bold().fillColor("BFD7EA").set();
    row++;
  }

  void add(RecordType type, List<ColumnGuide> guides) {
    for (ColumnGuide guide : guides) {
      Column column = guide.column();
      cell(0, MarkedWorkbook.sheetName(type));
      cell(1, column.header());
      cell(2, required(column));
      cell(3, column.description().in(language));
      cell(4, forms(guide));
      cell(5, column.example() == null ? "" : column.example());
      cell(6, allowed(guide.values()));
      cell(7, rules(guide));
      sheet
          .range(row, 0, row, WIDTHS.length - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      row++;
    }
  }

  private String required(Column column) {
    String yes = language == Language.IT ? "sì" : "yes";
    String key = language == Language.IT ? "sì, chiave" : "yes, key";
    return column.key() ? key : column.required() ? yes : "";
  }

  private String forms(ColumnGuide guide) {
    List<String> forms = new ArrayList<>();
    guide.forms().forEach(form -> forms.add(form.in(language)));
    List<String> blanks = guide.column().blanks();
    if (!blanks.isEmpty()) {
      String asBlank = language == Language.IT ? "vale come vuoto: " : "read as blank: ";
      forms.add(asBlank + String.join(", ", blanks));
    }
    return String.join("\n", forms);
  }

  private String allowed(ColumnValues allowed) {
    if (allowed.values().isEmpty()) {
      return "";
    }
    String shown =
        allowed.first(SHOWN_VALUES).stream()
            .map(ColumnValues.Value::code)
            .collect(Collectors.joining(", "));
    int count = allowed.values().size();
    if (count <= SHOWN_VALUES) {
      return shown;
    }
    return language == Language.IT
        ? "%s, … (%d valori nel foglio «%s»)".formatted(shown, count, values.title())
        : "%s, … (%d values in the sheet «%s»)".formatted(shown, count, values.title());
  }

  private String rules(ColumnGuide guide) {
    String warning = language == Language.IT ? "Avviso: " : "Warning: ";
    return guide.rules().stream()
        .filter(rule -> rule.code() != ViolationCode.MISSING_VALUE)
        .map(
            rule ->
                (rule.severity() == Severity.WARN ? warning : "") + rule.explanation().in(language))
        .collect(Collectors.joining("\n"));
  }

  private void line(String text) {
    cell(0, text);
    row++;
  }

  private void cell(int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, MarkedWorkbook.legal(text));
    }
  }
}
