package it.sprint.etl.source.rest;

import it.sprint.etl.source.pull.PrivateFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The finished pages of a pull that is under way. A page is written as its records and, last, one
 * line with the next cursor, and forced to the disk: what follows the last such line was cut off by
 * a kill and is dropped. Each line begins with a letter: {@code H}ead, {@code I}tem, {@code P}age.
 */
final class PartFile implements AutoCloseable {

  private final Path file;
  private final String head;
  private final FileChannel channel;
  private final Set<String> cursors = new HashSet<>();
  private int pages;
  private @Nullable String next;
  private @Nullable Instant serverTime;

  private PartFile(Path file, String head, FileChannel channel) {
    this.file = file;
    this.head = head;
    this.channel = channel;
  }

  /**
   * Goes on with the part file of the same question, or begins a new one.
   *
   * @param question what is asked; pages of another question are dropped
   */
  static PartFile open(Path file, String question) throws IOException {
    PartFile part = new PartFile(file, "H" + question, PrivateFile.open(file));
    part.resume();
    return part;
  }

  private void resume() throws IOException {
    long end = 0;
    channel.position(0);
    InputStream lines = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    long position = 0;
    for (String line = readLine(lines); line != null; line = readLine(lines)) {
      position += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      if (end == 0 && !line.equals(head)) {
        break;
      }
      if (end == 0 || (line.startsWith("P") && readPage(line))) {
        end = position;
      }
    }
    if (end == 0) {
      restart();
    } else {
      channel.truncate(end);
      channel.position(end);
    }
  }

  private boolean readPage(String line) {
    int blank = line.indexOf(' ');
    turnTo(Instant.parse(line.substring(1, blank)), cursorAt(line.substring(blank + 1)));
    return true;
  }

  private static @Nullable String cursorAt(String text) {
    return text.isEmpty() ? null : unescaped(text);
  }

  private void turnTo(Instant time, @Nullable String cursor) {
    serverTime = serverTime == null ? time : serverTime;
    next = cursor;
    pages++;
    if (cursor != null) {
      cursors.add(cursor);
    }
  }

  /** Forgets every page. */
  void restart() throws IOException {
    channel.truncate(0);
    channel.position(0);
    write(head + "\n");
    cursors.clear();
    pages = 0;
    next = null;
    serverTime = null;
  }

  void add(Page page) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String item : page.items()) {
      lines.append('I').append(item).append('\n');
    }
    String cursor = page.next() == null ? "" : escaped(page.next());
    write(lines.append('P').append(page.serverTime()).append(' ').append(cursor) + "\n");
    turnTo(page.serverTime(), page.next());
  }

  private void write(String lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  boolean isComplete() {
    return pages > 0 && next == null;
  }

  int pages() {
    return pages;
  }

  @Nullable String next() {
    return next;
  }

  boolean knows(String cursor) {
    return cursors.contains(cursor);
  }

  /** The server's time on the first page: what changed since may be missing from the pages. */
  Instant serverTime() {
    if (serverTime == null) {
      throw new IllegalStateException("no page was fetched yet");
    }
    return serverTime;
  }

  /** Tells each record where it stands in the file. */
  void forEach(Visitor visitor) throws IOException {
    channel.position(0);
    InputStream lines = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    long position = 0;
    for (String line = readLine(lines); line != null; line = readLine(lines)) {
      int length = line.getBytes(StandardCharsets.UTF_8).length;
      if (line.startsWith("I")) {
        visitor.visit(line.substring(1), position + 1, length - 1);
      }
      position += length + 1L;
    }
  }

  /** Is told of records. */
  interface Visitor {
    void visit(String item, long offset, int length) throws IOException;
  }

  byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        throw new EOFException("the part file was cut while it was read");
      }
    }
    return bytes;
  }

  /** A line without its end; null where no whole line follows. */
  private static @Nullable String readLine(InputStream lines) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    for (int next = lines.read(); next >= 0; next = lines.read()) {
      if (next == '\n') {
        return line.toString(StandardCharsets.UTF_8);
      }
      line.write(next);
    }
    return null;
  }

  private static String escaped(String cursor) {
    return cursor.replace("%", "%25").replace("\n", "%0A");
  }

  private static String unescaped(String text) {
    return text.replace("%0A", "\n").replace("%25", "%");
  }

  void delete() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
