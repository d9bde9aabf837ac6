package it.sprint.etl.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A text file that is written line by line and knows how many lines it has. */
final class Output implements AutoCloseable {

  private final OutputStream stream;
  private final Charset charset;
  private long lines;

  Output(Path file, Charset charset) {
    this.charset = charset;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 13);
      stream =
          file.toString().endsWith(".gz")
              ? new BufferedOutputStream(new GZIPOutputStream(bytes, 1 << 13), 1 << 12)
              : bytes;
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  static UncheckedIOException cannotWrite(Path file, IOException cause) {
    return new UncheckedIOException(
        "Cannot write " + file + ". Is there space, and may this user write there?", cause);
  }

  /** Writes the text and a line break; gives the number of its first line. */
  long write(String text) {
    long first = lines + 1;
    try {
      stream.write(text.getBytes(charset));
      stream.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the next line. Is the disk full?", e);
    }
    lines += 1 + text.chars().filter(character -> character == '\n').count();
    return first;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
