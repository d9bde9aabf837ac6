package it.sprint.etl.linkage.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A package of PyPI in a folder of its own; installed once a build folder. */
record PythonPackage(Path folder) {

  /**
   * @param requirement such as {@code splink==5.0.0}
   * @param options of pip
   */
  static PythonPackage install(String requirement, String... options)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "python", requirement).toAbsolutePath();
    Path stamp = folder.resolve("installed");
    if (!Files.exists(stamp)) {
      List<String> pip =
          Stream.of(
                  Stream.of("python3", "-m", "pip", "install", "--quiet", "--upgrade"),
                  Stream.of("--disable-pip-version-check", "--target", folder.toString()),
                  Stream.of(options),
                  Stream.of(requirement))
              .flatMap(words -> words)
              .toList();
      run(
          new ProcessBuilder(pip),
          "Cannot install %s with pip, which this test needs: connect to PyPI, or name a mirror in pip's settings."
              .formatted(requirement));
      Files.createFile(stamp);
    }
    return new PythonPackage(folder);
  }

  /** Runs a script that may import it. */
  void run(Path script, Path... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of("python3", script.toString()), Stream.of(arguments).map(Path::toString))
            .toList();
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("PYTHONPATH", folder.toString());
    run(process, "The script " + script + " failed.");
  }

  private static void run(ProcessBuilder builder, String otherwise)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(otherwise + "\n" + output);
    }
  }
}
