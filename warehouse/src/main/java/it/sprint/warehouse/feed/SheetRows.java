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
    List<String> headers = headers(headerRow);
    this.width = headers.size();
    this.header = DelimitedText.of(headers, format.delimiter());
    this.remarks = Layout.of(contract, type, header).warnings();
  }

  static SheetRows open(Contract contract, RecordType type, Sheet sheet) throws IOException {
    Stream<Row> stream = sheet.openStream();
    try {
      Iterator<Row> rows = stream.iterator();
      return new SheetRows(contract, type, stream, rows, headerRow(type, rows));
    } catch (UnreadableDeliveryException | ExcelReaderException refusal) {
      stream.close();
      throw refusal;
    }
  }

  /** The header; when there is none, the first filled row, so that what it lacks can be told. */
  private static Row headerRow(RecordType type, Iterator<Row> rows) {
    Row first = null;
    while (rows.hasNext()) {
      Row row = rows.next();
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
    try {
      while (next == null && rows.hasNext()) {
        next = record(rows.next());
      }
      return next != null;
    } catch (ExcelReaderException broken) {
      throw new UnreadableDeliveryException(
          ViolationCode.BROKEN_SHEET, String.valueOf(type.place()));
    }
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
    for (int column = 0; column < Math.max(width, row.getCellCount()); column++) {
      Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
      String text = cell == null ? "" : SheetCell.text(cell, format);
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
