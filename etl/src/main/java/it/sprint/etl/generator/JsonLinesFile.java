package it.sprint.etl.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file with one JSON object a line. */
final class JsonLinesFile implements RowFile {

  private final String name;
  private final Output output;

  JsonLinesFile(Path folder, String name) {
    this.name = name;
    this.output = new Output(folder.resolve(name), StandardCharsets.UTF_8);
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
    return JsonText.of(JsonText.sparse(row));
  }

  @Override
  public Place writeLine(String line) {
    return new Place(name, output.write(line), 0);
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
