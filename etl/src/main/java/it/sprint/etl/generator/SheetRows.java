package it.sprint.etl.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, kept in a file until the sheet's turn to be written comes. */
final class SheetRows {

  private static final String BETWEEN = "\u001F";

  private final Path file;
  private final Shape shape;
  private final Output output;
  private long count;

  SheetRows(Path file, Shape shape) {
    this.file = file;
    this.shape = shape;
    this.output = new Output(file, StandardCharsets.UTF_8);
  }

  /** Adds a row; gives its number from 1. */
  long add(Row row) {
    output.write(
        shape.headers().stream()
            .map(header -> written(row.get(header)))
            .collect(Collectors.joining(BETWEEN)));
    count++;
    return count;
  }

  long count() {
    return count;
  }

  /** Dates, numbers and texts begin with a letter each. */
  private static String written(@Nullable Object value) {
    if (value == null) {
      return "T";
    }
    if (value instanceof LocalDate day) {
      return "D" + day;
    }
    if (value instanceof Boolean yes) {
      return yes ? "TSI" : "TNO";
    }
    return value instanceof Number ? "N" + value : "T" + value.toString().replace('\n', ' ');
  }

  /** Ends the adding and gives the rows back; the file is gone when the reader is closed. */
  Reader read() throws IOException {
    output.close();
    return new Reader(Files.newBufferedReader(file, StandardCharsets.UTF_8));
  }

  /** Goes from row to row. */
  final class Reader implements AutoCloseable {
    private final BufferedReader lines;
    private List<String> cells = List.of();

    private Reader(BufferedReader lines) {
      this.lines = lines;
    }

    boolean next() throws IOException {
      String line = lines.readLine();
      cells = line == null ? List.of() : List.of(line.split(BETWEEN, -1));
      return line != null;
    }

    /** A date, a number or a text. */
    Object cell(int column) {
      String cell = cells.get(column);
      String value = cell.substring(1);
      return switch (cell.charAt(0)) {
        case 'D' -> LocalDate.parse(value);
        case 'N' -> new BigDecimal(value);
        default -> value;
      };
    }

    @Override
    public void close() throws IOException {
      lines.close();
      Files.delete(file);
    }
  }
}
