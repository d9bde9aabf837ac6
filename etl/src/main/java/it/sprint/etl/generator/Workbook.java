package it.sprint.etl.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with a title in merged cells above each header and a row of totals below the rows.
 * Rows may come for its sheets in any order: they wait in files beside it until it is closed.
 */
final class Workbook implements AutoCloseable {

  /** From here on every text stands in its own cell, so that memory stays small. */
  private static final long MANY = 20_000;

  private static final int TITLE_ROWS = 2;

  private final Path file;
  private final String name;
  private final List<Sheet> sheets = new ArrayList<>();

  Workbook(Path folder, String name) {
    this.file = folder.resolve(name);
    this.name = name;
  }

  /** Adds a sheet; its rows stand in the order in which they come. */
  RowFile sheet(String sheetName, String title, Shape shape) {
    Path waiting = file.resolveSibling("." + file.getFileName() + "." + sheets.size());
    Sheet sheet = new Sheet(sheetName, title, shape, new SheetRows(waiting, shape));
    sheets.add(sheet);
    return sheet;
  }

  /** One sheet that is being filled. */
  private final class Sheet implements RowFile {
    private final String sheetName;
    private final String title;
    private final Shape shape;
    private final SheetRows rows;

    Sheet(String sheetName, String title, Shape shape, SheetRows rows) {
      this.sheetName = sheetName;
      this.title = title;
      this.shape = shape;
      this.rows = rows;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Place write(Row row) {
      return new Place(name, TITLE_ROWS + 1 + rows.add(row), 0);
    }

    @Override
    public String line(Row row) {
      throw new IllegalStateException("A row of a sheet is no line.");
    }

    @Override
    public Place writeLine(String line) {
      throw new IllegalStateException("A row of a sheet is no line.");
    }

    /** The workbook closes its sheets. */
    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft));
        org.dhatim.fastexcel.Workbook workbook =
            new org.dhatim.fastexcel.Workbook(stream, "Registro", "1.0")) {
      workbook.setCompressionLevel(1);
      for (Sheet sheet : sheets) {
        fill(workbook.newWorksheet(sheet.sheetName), sheet);
      }
    }
    TimelessZip.copy(draft, file);
    Files.delete(draft);
  }

  private static void fill(Worksheet worksheet, Sheet sheet) throws IOException {
    List<String> headers = sheet.shape.headers();
    int last = headers.size() - 1;
    worksheet.value(0, 0, sheet.title);
    // One merged range a sheet: the library keeps them in a set, whose order changes by run.
    worksheet.range(0, 0, 0, last).merge();
    worksheet.value(1, 0, "Dati del registro");
    worksheet.value(1, last / 2 + 1, "Altri dati");
    for (int column = 0; column <= last; column++) {
      worksheet.value(TITLE_ROWS, column, headers.get(column));
    }
    boolean isLarge = sheet.rows.count() > MANY;
    int row = TITLE_ROWS + 1;
    try (SheetRows.Reader reader = sheet.rows.read()) {
      while (reader.next()) {
        for (int column = 0; column <= last; column++) {
          put(new Target(worksheet, row, column, isLarge), reader.cell(column));
        }
        row++;
        if (row % 1_000 == 0) {
          worksheet.flush();
        }
      }
    }
    worksheet.value(row, 0, "Totale");
    worksheet.value(row, 1, row - TITLE_ROWS - 1);
    worksheet.finish();
  }

  /** A cell to be filled. */
  private record Target(Worksheet worksheet, int row, int column, boolean isLarge) {}

  private static void put(Target target, Object value) {
    Worksheet worksheet = target.worksheet();
    if (value instanceof LocalDate day) {
      worksheet.value(target.row(), target.column(), day);
      worksheet.style(target.row(), target.column()).format("dd/mm/yyyy").set();
    } else if (value instanceof BigDecimal number) {
      worksheet.value(target.row(), target.column(), number);
    } else if (!value.equals("") && target.isLarge()) {
      worksheet.inlineString(target.row(), target.column(), value.toString());
    } else if (!value.equals("")) {
      worksheet.value(target.row(), target.column(), value.toString());
    }
  }
}
