package it.sprint.warehouse.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet below its header. The header is the first row that holds most of the
 * contract's headers: titles and merged cells may stand above it. Blank rows and a row of totals
 * are no rows.
 */
final class SheetRows implements Iterator<DeliveredRecord>, AutoCloseable {

  /** How far down a header is looked for. */
  private static final int LAST_HEADER_ROW = 30;

  private final FileFormat format;
  private final RecordType type;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final String header;
  private final int width;
  private final List<Violation> remarks;
  private @Nullable DeliveredRecord next;

  private SheetRows(
      Contract contract, RecordType type, Stream<Row> stream, Iterator<Row> rows, Row headerRow) {
    this.format = contract.format();
    this.type = type;
    this.stream = stream;
    this.rows = rows;
    Layout layout =
        Layout.of(contract, type, DelimitedText.of(headers(headerRow), format.delimiter()));
    this.width = layout.width();
    this.header = layout.header();
    this.remarks = layout.warnings();
  }

  static SheetRows open(Contract contract, RecordType type, Sheet sheet) throws IOException {
    Stream<Row> stream = stream(sheet, type);
    try {
      Iterator<Row> rows = stream.iterator();
      return new SheetRows(contract, type, stream, rows, headerRow(type, rows));
    } catch (UnreadableDeliveryException refusal) {
      stream.close();
      throw refusal;
    }
  }

  private static Stream<Row> stream(Sheet sheet, RecordType type) throws IOException {
    try {
      return sheet.openStream();
    } catch (ExcelReaderException noSuchPart) {
      throw new UnreadableDeliveryException(
          ViolationCode.BROKEN_SHEET, String.valueOf(type.place()));
    }
  }

  /**
   * The next row of the sheet, if there is one. The library tells of a broken sheet in many ways,
   * bugs of its own among them; to a partner they are one.
   */
  private static @Nullable Row next(Iterator<Row> rows, RecordType type) {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException broken) {
      throw new UnreadableDeliveryException(
          ViolationCode.BROKEN_SHEET, String.valueOf(type.place()));
    }
  }

  /** The header; when there is none, the first filled row, so that what it lacks can be told. */
  private static Row headerRow(RecordType type, Iterator<Row> rows) {
    Row first = null;
    for (Row row = next(rows, type); row != null; row = next(rows, type)) {
      if (row.getRowNum() > LAST_HEADER_ROW && first != null) {
        break;
      }
      List<String> headers = headers(row);
      long known =
          type.columns().stream().filter(column -> headers.contains(column.header())).count();
      if (known * 2 > type.columns().size()) {
        return row;
      }
      first = first == null && headers.stream().anyMatch(it -> !it.isEmpty()) ? row : first;
    }
    if (first == null) {
      throw new UnreadableDeliveryException(
          ViolationCode.EMPTY_SHEET, String.valueOf(type.place()));
    }
    return first;
  }

  private static List<String> headers(Row row) {
    List<String> headers = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Cell cell = row.getCell(column);
      String text = cell == null ? "" : String.valueOf(cell.getText());
      headers.add(Cells.strip(text.replaceAll("\\s+", " ")));
    }
    while (!headers.isEmpty() && headers.get(headers.size() - 1).isEmpty()) {
      headers.remove(headers.size() - 1);
    }
    return headers;
  }

  List<Violation> remarks() {
    return remarks;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Row row = next(rows, type);
      if (row == null) {
        return false;
      }
      next = record(row);
    }
    return true;
  }

  @Override
  public DeliveredRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("The sheet has no more rows.");
    }
    DeliveredRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() {
    stream.close();
  }

  private @Nullable DeliveredRecord record(Row row) {
    List<String> cells = new ArrayList<>();
    int filled = 0;
    String first = "";
    int length = 0;
    int last = Math.max(width, row.getCellCount());
    // Cells that share a text cost nothing in a file; together they may fill the memory.
    for (int column = 0; column < last && length <= format.maximumRecordBytes(); column++) {
      Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
      String text = cell == null ? "" : SheetCell.text(cell, format);
      length += text.length();
      first = filled == 0 ? text : first;
      filled += Cells.strip(text).isEmpty() ? 0 : 1;
      if (column < width || !Cells.strip(text).isEmpty()) {
        cells.add(text);
      }
    }
    if (filled == 0 || isTotals(first)) {
      return null;
    }
    String text = DelimitedText.of(cells, format.delimiter());
    boolean isLong = text.getBytes(StandardCharsets.UTF_8).length > format.maximumRecordBytes();
    return new DeliveredRecord(
        type,
        header,
        isLong
            ? new SourceRecord(
                row.getRowNum(),
                text.substring(0, Math.min(text.length(), RecordReader.KEPT_BYTES)),
                ViolationCode.RECORD_TOO_LONG)
            : new SourceRecord(row.getRowNum(), text, null));
  }

  private boolean isTotals(String firstCell) {
    String marker = format.totalsMarker();
    return marker != null
        && Cells.strip(firstCell)
            .toLowerCase(Locale.ROOT)
            .startsWith(marker.toLowerCase(Locale.ROOT));
  }
}
