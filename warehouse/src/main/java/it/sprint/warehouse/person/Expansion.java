package it.sprint.warehouse.person;

import it.sprint.warehouse.person.ForbiddenContent.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what an archive expands to and stops where it grows beyond the limits. */
final class Expansion {

  /** Small files may have any ratio: a few million bytes harm nobody. */
  private static final long ALWAYS_ALLOWED = 16 << 20;

  private final Limits limits;
  private final long mostBytes;
  private long bytes;
  private int entries;

  Expansion(Limits limits, long fileBytes) {
    this.limits = limits;
    long byRatio =
        fileBytes > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE : fileBytes * limits.ratio();
    this.mostBytes = Math.min(limits.expandedBytes(), Math.max(ALWAYS_ALLOWED, byRatio));
  }

  /** The number of the next entry. */
  int nextEntry() throws BombException {
    entries++;
    if (entries > limits.entries()) {
      throw new BombException();
    }
    return entries;
  }

  void checkDepth(int depth) throws BombException {
    if (depth > limits.depth()) {
      throw new BombException();
    }
  }

  InputStream counting(InputStream expanded) {
    return new Counted(expanded);
  }

  private void add(long count) throws BombException {
    bytes += Math.max(0, count);
    if (bytes > mostBytes) {
      throw new BombException();
    }
  }

  /** An archive has grown beyond the limits. */
  static final class BombException extends IOException {

    private static final long serialVersionUID = 1L;

    private BombException() {
      super("The archive expands beyond the limits.");
    }
  }

  private final class Counted extends FilterInputStream {

    private Counted(InputStream expanded) {
      super(expanded);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      add(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      add(count);
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      add(skipped);
      return skipped;
    }
  }
}
