package it.sprint.api.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The example answers that lie in the folder {@code Example}, one file for each operation. */
final class Example {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Example() {}

  static Object of(String operation) {
    String path = "Example/" + operation + ".json";
    try (InputStream stream = Example.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(
            "Cannot describe %s: %s is missing beside %s. Add an example of its answer."
                .formatted(operation, path, Example.class.getName()));
      }
      return JSON.readValue(stream, Object.class);
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot read " + path + " from the program.", exception);
    }
  }
}
