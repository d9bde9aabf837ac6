package it.sprint.api.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL files that lie beside a class, in a folder of its name. */
public final class SqlFile {

  private SqlFile() {}

  /** Reads {@code <owner>/<name>.sql}; a missing file is a bug and stops the start. */
  public static String of(Class<?> owner, String name) {
    String path = owner.getSimpleName() + "/" + name + ".sql";
    try (InputStream stream = owner.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(
            "Cannot find " + path + " beside " + owner.getName() + ". Add it to the resources.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot read " + path + " from the program.", exception);
    }
  }
}
