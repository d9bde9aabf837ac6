package it.sprint.warehouse.feed;

/**
 * One walk from the first byte of a record to its end: the line break outside of quotes, the end of
 * the file, or the limit of a record's length.
 */
final class RecordScan {

  /** Where the walk ended. */
  enum End {
    LINE_BREAK,
    FILE_END,
    LIMIT
  }

  private final ByteWindow window;
  private final byte delimiter;
  private final int limit;
  private int length;
  private int lineBreaks;
  private int firstLine = -1;
  private boolean quoted;
  private boolean atFieldStart = true;
  private boolean hasNul;

  RecordScan(ByteWindow window, byte delimiter, int limit) {
    this.window = window;
    this.delimiter = delimiter;
    this.limit = limit;
  }

  End walk() {
    while (window.has(length)) {
      byte b = window.at(length);
      boolean lineBreak = b == '\n' || b == '\r';
      if (lineBreak && !quoted) {
        return End.LINE_BREAK;
      }
      if (length >= limit) {
        return End.LIMIT;
      }
      if (lineBreak) {
        countLineBreak(b);
      } else {
        step(b);
      }
      length++;
    }
    return End.FILE_END;
  }

  private void step(byte b) {
    if (b == '"') {
      quote();
    } else if (!quoted) {
      atFieldStart = b == delimiter;
    }
    hasNul |= b == 0;
  }

  private void quote() {
    if (!quoted) {
      quoted = atFieldStart;
      atFieldStart = false;
    } else if (window.has(length + 1) && window.at(length + 1) == '"') {
      length++;
    } else {
      quoted = false;
    }
  }

  private void countLineBreak(byte b) {
    if (firstLine < 0) {
      firstLine = length;
    }
    if (b == '\n' || !window.has(length + 1) || window.at(length + 1) != '\n') {
      lineBreaks++;
    }
  }

  int length() {
    return length;
  }

  /** Line breaks inside of the record. */
  int lineBreaks() {
    return lineBreaks;
  }

  /** The length of the first physical line of a record that has more than one, else -1. */
  int firstLine() {
    return firstLine;
  }

  boolean isQuoted() {
    return quoted;
  }

  boolean hasNul() {
    return hasNul;
  }
}
