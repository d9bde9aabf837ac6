package it.sprint.etl.generator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A delimited file with a header. */
final class CsvFile implements RowFile {

  /** How a partner writes its files. */
  record Format(char delimiter, Charset charset, boolean byteOrderMark) {}

  private final Format format;
  private final String name;
  private final Output output;

  CsvFile(Path folder, String name, Format format, Shape shape) {
    this.format = format;
    this.name = name;
    this.output = new Output(folder.resolve(name), format.charset());
    String header =
        shape.headers().stream().map(this::quoted).collect(Collectors.joining(delimiter()));
    output.write(format.byteOrderMark() ? '\uFEFF' + header : header);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Place write(Row row) {
    return writeLine(line(row));
  }

  @Override
  public String line(Row row) {
    return row.shape().headers().stream()
        .map(header -> quoted(text(row, header)))
        .collect(Collectors.joining(delimiter()));
  }

  @Override
  public Place writeLine(String line) {
    return new Place(name, output.write(line), 0);
  }

  @Override
  public void close() throws IOException {
    output.close();
  }

  private String delimiter() {
    return String.valueOf(format.delimiter());
  }

  private String quoted(String text) {
    boolean plain =
        text.indexOf(format.delimiter()) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String text(Row row, String header) {
    Object value = row.get(header);
    if (value instanceof LocalDate date) {
      return Dates.italian(date);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (value instanceof Boolean yes) {
      return yes ? "SI" : "NO";
    }
    return value == null ? "" : value.toString();
  }
}
