package it.sprint.warehouse.export;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.MarkedWorkbook;
import it.sprint.warehouse.feed.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of two sheets: the rows, whose days are days and whose numbers are numbers,
 * and what there is to know about them. Texts are cells of text, which no spreadsheet runs.
 */
public final class WorkbookTable implements TableFile {

  /** The rows that a sheet has room for, without the header. */
  public static final int MOST_ROWS = 1_048_575;

  private static final int ROWS_IN_MEMORY = 500;
  private static final int CELL_WIDTH = 18;
  private static final int FACT_WIDTH = 90;
  private static final String DAY = "yyyy-mm-dd";
  private static final Text ABOUT = new Text("Informazioni", "About");

  private final Language language;
  private final List<Fact> facts;
  private final Workbook workbook;
  private final Worksheet rows;
  private int row;

  /** The first row is the header; {@code name} is the name of the first sheet. */
  public WorkbookTable(String name, List<Fact> facts, Language language, OutputStream out) {
    this.language = language;
    this.facts = List.copyOf(facts);
    this.workbook = new Workbook(out, "S.PR.INT.", "1.0");
    this.rows = workbook.newWorksheet(name);
    rows.freezePane(0, 1);
  }

  /** Something to know about the table: what it is called, and what it is. */
  public record Fact(String name, @Nullable Object value) {}

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      if (row == 0) {
        rows.width(column, CELL_WIDTH);
        rows.style(row, column).bold().fillColor("DCE9F5").wrapText(true).set();
      }
      cell(rows, row, column, cells.get(column));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      rows.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
    Worksheet about = workbook.newWorksheet(ABOUT.in(language));
    about.width(0, CELL_WIDTH);
    about.width(1, FACT_WIDTH);
    for (int line = 0; line < facts.size(); line++) {
      about.inlineString(line, 0, MarkedWorkbook.legal(facts.get(line).name()));
      about.style(line, 0).bold().set();
      cell(about, line, 1, facts.get(line).value());
      about.style(line, 1).wrapText(true).horizontalAlignment("left").set();
    }
    workbook.finish();
  }

  private void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(line, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(line, column, day);
      sheet.style(line, column).format(DAY).set();
    } else if (value instanceof Boolean answer) {
      sheet.inlineString(line, column, YesNo.of(answer).in(language));
    } else if (value != null) {
      sheet.inlineString(line, column, MarkedWorkbook.legal(value.toString()));
    }
  }
}
