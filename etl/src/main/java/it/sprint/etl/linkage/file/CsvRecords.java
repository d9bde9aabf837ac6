package it.sprint.etl.linkage.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams the records of delimited text (RFC 4180); blank lines are none, spaces around cells go.
 */
final class CsvRecords implements Closeable {

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A record that is longer has a quote that is never closed. */
  private static final int LONGEST = 1_000_000;

  private final String file;
  private final PushbackReader reader;
  private final char delimiter;
  private long line = 1;
  private long firstLine;
  private int length;

  /**
   * @param reader belongs to the records from here on
   */
  CsvRecords(String file, Reader reader, char delimiter) throws IOException {
    this.file = file;
    this.reader = new PushbackReader(reader);
    this.delimiter = delimiter;
    int first = this.reader.read();
    if (first != BYTE_ORDER_MARK && first != END) {
      this.reader.unread(first);
    }
  }

  /** The cells of the next record; none at the end. */
  List<String> next() throws IOException {
    while (true) {
      int c = reader.read();
      if (c == END) {
        return List.of();
      }
      reader.unread(c);
      firstLine = line;
      length = 0;
      List<String> cells = record();
      if (cells.size() > 1 || !cells.get(0).isEmpty()) {
        return cells;
      }
    }
  }

  /** The line in which the last record began. */
  long line() {
    return firstLine;
  }

  private List<String> record() throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    while (true) {
      int end = cell(cell);
      cells.add(cell.toString().strip());
      if (end != delimiter) {
        return cells;
      }
      cell.setLength(0);
    }
  }

  /** Reads a cell and gives what ended it: the delimiter, a line break or the end. */
  private int cell(StringBuilder cell) throws IOException {
    boolean isStart = true;
    while (true) {
      int c = read();
      if (c == END || c == '\n' || c == delimiter) {
        return c;
      }
      if (c == '"' && isStart) {
        quoted(cell);
      } else {
        cell.append((char) c);
      }
      isStart &= c == ' ';
    }
  }

  /** Reads up to the closing quote. */
  private void quoted(StringBuilder cell) throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        throw LinkFileException.unclosedQuote(file, firstLine);
      }
      if (c == '"') {
        int next = reader.read();
        if (next != '"') {
          unread(next);
          return;
        }
      }
      cell.append((char) c);
    }
  }

  /** The next character; each kind of line break is one. */
  private int read() throws IOException {
    int c = reader.read();
    if (c == '\r') {
      int next = reader.read();
      if (next != '\n') {
        unread(next);
      }
      c = '\n';
    }
    if (c == '\n') {
      line++;
    }
    if (++length > LONGEST) {
      throw LinkFileException.unclosedQuote(file, firstLine);
    }
    return c;
  }

  private void unread(int c) throws IOException {
    if (c != END) {
      reader.unread(c);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
