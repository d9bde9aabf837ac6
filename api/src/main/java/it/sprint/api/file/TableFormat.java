package it.sprint.api.file;

import it.sprint.warehouse.export.CsvTable;
import it.sprint.warehouse.export.TableFile;
import it.sprint.warehouse.export.WorkbookTable;
import it.sprint.warehouse.feed.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A kind of file that tables are written into. */
public enum TableFormat {
  CSV(TableFormat.CSV_TYPE + ";charset=UTF-8"),
  XLSX(TableFormat.XLSX_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String contentType;

  TableFormat(String contentType) {
    this.contentType = contentType;
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String contentType() {
    return contentType;
  }

  /**
   * Begins a file.
   *
   * @param facts what there is to know about the table, for which only a workbook has room
   */
  public TableFile open(
      String sheet, Supplier<List<WorkbookTable.Fact>> facts, Language language, OutputStream out)
      throws IOException {
    return switch (this) {
      case CSV -> new CsvTable(language, out);
      case XLSX -> new WorkbookTable(sheet, facts.get(), language, out);
    };
  }
}
