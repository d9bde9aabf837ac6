package it.sprint.warehouse.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Streams a delimited file into records, the header first; blank lines are none. Memory is bounded
 * by the longest record that the contract allows: of a longer one only the beginning is kept. A
 * quote that is never closed costs its own line alone, and reading goes on with the next line.
 */
final class RecordReader implements Iterator<SourceRecord>, Closeable {

  /** How much of a record that is too long is kept, in bytes. */
  static final int KEPT_BYTES = 1_000;

  private static final char VISIBLE_NUL = '\u2400';

  private final InputStream bytes;
  private final ByteWindow window;
  private final Charset charset;
  private final byte delimiter;
  private final int limit;
  private long line = 1;
  private @Nullable SourceRecord next;

  private RecordReader(FileFormat format, InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.window = new ByteWindow(bytes);
    this.charset = charset;
    this.delimiter = (byte) format.delimiter();
    this.limit = format.maximumRecordBytes();
  }

  /** Starts reading; a byte order mark is skipped. */
  static RecordReader open(FileFormat format, InputStream bytes, Charset charset) {
    RecordReader reader = new RecordReader(format, bytes, charset);
    reader.skipByteOrderMark();
    return reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null && window.has(0)) {
      SourceRecord record = record();
      if (record.problem() != null || !record.text().isBlank()) {
        next = record;
      }
    }
    return next != null;
  }

  @Override
  public SourceRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("The delivery has no more records.");
    }
    SourceRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  int bufferedBytes() {
    return window.capacity();
  }

  private SourceRecord record() {
    RecordScan scan = new RecordScan(window, delimiter, limit);
    RecordScan.End end = scan.walk();
    if (scan.isQuoted() && scan.firstLine() >= 0) {
      return take(scan.firstLine(), 0, ViolationCode.UNCLOSED_QUOTE);
    }
    if (end == RecordScan.End.LIMIT) {
      return takeBeginning(scan);
    }
    if (scan.isQuoted()) {
      return take(scan.length(), 0, ViolationCode.UNCLOSED_QUOTE);
    }
    return take(scan.length(), scan.lineBreaks(), scan.hasNul() ? ViolationCode.NUL_BYTE : null);
  }

  /** Takes {@code length} bytes and the line break behind them. */
  private SourceRecord take(int length, int lineBreaks, @Nullable ViolationCode problem) {
    SourceRecord record =
        new SourceRecord(line, window.text(length, charset).replace('\0', VISIBLE_NUL), problem);
    window.drop(length);
    line += lineBreaks;
    dropLineBreak();
    return record;
  }

  private SourceRecord takeBeginning(RecordScan scan) {
    int kept = Math.min(KEPT_BYTES, scan.length());
    while (kept > 0 && (window.at(kept) & 0xC0) == 0x80) {
      kept--;
    }
    String text = window.text(kept, charset).replace('\0', VISIBLE_NUL);
    SourceRecord record = new SourceRecord(line, text, ViolationCode.RECORD_TOO_LONG);
    line += scan.lineBreaks();
    window.drop(scan.length());
    window.dropLine();
    dropLineBreak();
    return record;
  }

  private void dropLineBreak() {
    if (!window.has(0)) {
      return;
    }
    boolean pair = window.at(0) == '\r' && window.has(1) && window.at(1) == '\n';
    window.drop(pair ? 2 : 1);
    line++;
  }

  private void skipByteOrderMark() {
    if (window.has(2)
        && window.at(0) == (byte) 0xEF
        && window.at(1) == (byte) 0xBB
        && window.at(2) == (byte) 0xBF) {
      window.drop(3);
    }
  }
}
