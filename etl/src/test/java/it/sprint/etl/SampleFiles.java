package it.sprint.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the sample public files that a test may change. */
public record SampleFiles(Path folder) {

  public static final String LANDINGS = "interno_cruscotto/sbarchi-per-giorno.csv";
  public static final String RECEPTION = "interno_cruscotto/accoglienza.csv";
  public static final String POPULATION = "istat/foreign_balance_puglia_2019_2022.csv";
  public static final String CONTRACTS = "anac/anac_accoglienza_bat.csv";

  public static SampleFiles copyTo(Path folder) {
    Path sample = sample();
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return new SampleFiles(folder);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  public List<String> lines(String file) {
    try {
      return Files.readAllLines(folder.resolve(file));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Writes the file again, each line changed by the function. */
  public void change(String file, UnaryOperator<String> line) {
    write(file, String.join("\n", lines(file).stream().map(line).toList()) + "\n");
  }

  public void append(String file, String line) {
    write(file, String.join("\n", lines(file)) + "\n" + line + "\n");
  }

  public void write(String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Path sample() {
    try {
      return Path.of(SampleFiles.class.getResource("/sample").toURI());
    } catch (URISyntaxException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
