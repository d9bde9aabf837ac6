package it.sprint.warehouse.person;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The XML of a workbook without the tags that only change the look of a text, so that a code of
 * which some digits are bold is still in one piece. All other tags stay and keep cells apart.
 */
final class RichTextRuns extends FilterInputStream {

  private static final int CHUNK = 1 << 14;
  private static final int LONGEST_NAME = 16;

  private static final Set<String> LOOKS =
      Set.of(
          "r",
          "t",
          "rPr",
          "b",
          "i",
          "u",
          "sz",
          "color",
          "rFont",
          "family",
          "scheme",
          "charset",
          "vertAlign",
          "strike",
          "outline",
          "shadow",
          "condense",
          "extend");

  private final byte[] input = new byte[CHUNK];
  private final byte[] output = new byte[CHUNK + LONGEST_NAME + 2];
  private final byte[] name = new byte[LONGEST_NAME];
  private int next;
  private int end;
  private int nameLength;
  private State state = State.TEXT;

  RichTextRuns(InputStream markup) {
    super(markup);
  }

  @Override
  public int read() throws IOException {
    return refill() ? output[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!refill()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(output, next, buffer, offset, count);
    next += count;
    return count;
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException("Tags can only be left out of what is read.");
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private boolean refill() throws IOException {
    while (next == end) {
      next = 0;
      end = 0;
      int count = in.read(input);
      if (count < 0) {
        return flushName();
      }
      for (int i = 0; i < count; i++) {
        accept(input[i]);
      }
    }
    return true;
  }

  /** A file may end within the name of a tag. */
  private boolean flushName() {
    if (state != State.NAME) {
      return false;
    }
    putName();
    state = State.TEXT;
    return true;
  }

  private void accept(byte value) {
    switch (state) {
      case TEXT -> {
        if (value == '<') {
          state = State.NAME;
          nameLength = 0;
        } else {
          put(value);
        }
      }
      case NAME -> acceptInName(value);
      case LOOK -> state = value == '>' ? State.TEXT : State.LOOK;
    }
  }

  private void acceptInName(byte value) {
    boolean ended = value <= ' ' || value == '>' || (value == '/' && nameLength > 0);
    if (!ended && nameLength < LONGEST_NAME) {
      name[nameLength++] = value;
    } else if (ended && isLook()) {
      state = value == '>' ? State.TEXT : State.LOOK;
    } else {
      putName();
      put(value);
      state = State.TEXT;
    }
  }

  private boolean isLook() {
    String tag = new String(name, 0, nameLength, StandardCharsets.ISO_8859_1);
    String opened = tag.startsWith("/") ? tag.substring(1) : tag;
    return LOOKS.contains(opened.substring(opened.indexOf(':') + 1));
  }

  private void putName() {
    put((byte) '<');
    for (int i = 0; i < nameLength; i++) {
      put(name[i]);
    }
  }

  private void put(byte value) {
    output[end++] = value;
  }

  private enum State {
    TEXT,
    NAME,
    /** Inside a tag that is left out. */
    LOOK
  }
}
