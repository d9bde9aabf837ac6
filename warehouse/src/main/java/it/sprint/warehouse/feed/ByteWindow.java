package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** A look ahead into a stream: bytes from the first one not yet dropped, as far as asked for. */
final class ByteWindow {

  private static final int CHUNK = 1 << 16;

  private final InputStream stream;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;

  ByteWindow(InputStream stream) {
    this.stream = stream;
  }

  /** Whether the stream goes on to the byte at {@code offset}; if so it is in the window. */
  boolean has(int offset) {
    while (start + offset >= end) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  byte at(int offset) {
    return buffer[start + offset];
  }

  void drop(int count) {
    start += count;
  }

  /** Drops bytes up to the next line break, which stays. */
  void dropLine() {
    while (has(0) && at(0) != '\n' && at(0) != '\r') {
      start++;
    }
  }

  /** Drops bytes up to and including the next one of this value. */
  void dropLine(char end) {
    while (has(0) && at(0) != end) {
      start++;
    }
    if (has(0)) {
      start++;
    }
  }

  String text(int length, Charset charset) {
    return new String(buffer, start, length, charset);
  }

  int capacity() {
    return buffer.length;
  }

  private boolean fill() {
    if (start == end) {
      start = 0;
      end = 0;
    } else if (end == buffer.length) {
      makeRoom();
    }
    try {
      int count = stream.read(buffer, end, buffer.length - end);
      end += Math.max(count, 0);
      return count > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read on in the delivery; is the disk still there?", e);
    }
  }

  /**
   * Moves the window to the front, into a larger buffer when more than half of this one is in use.
   */
  private void makeRoom() {
    int length = end - start;
    byte[] target = length > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, start, target, 0, length);
    buffer = target;
    start = 0;
    end = length;
  }
}
