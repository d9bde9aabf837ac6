package it.sprint.etl.pipeline;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs of the pipeline as it is delivered, each in a process of its own, which can be killed hard
 * (SIGKILL).
 *
 * @param environment where they run; the tests' own settings do not reach them
 * @param options more of the virtual machine's
 * @param within a command that runs the one given to it
 */
record PipelineProcess(Map<String, String> environment, List<String> options, List<String> within) {

  /** Those of the launcher. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=256m",
          "-XX:+UseParallelGC",
          "-Xmx1g",
          "-Dspark.sql.codegen.wholeStage=false",
          "-Dspark.sql.codegen.factoryMode=NO_CODEGEN",
          "-Dspark.sql.shuffle.partitions=1");

  PipelineProcess {
    environment = Map.copyOf(environment);
    options = List.copyOf(options);
    within = List.copyOf(within);
  }

  PipelineProcess(Map<String, String> environment, List<String> options) {
    this(environment, options, List.of());
  }

  /** Runs until these words are told, if they are; gives the exit code. */
  int runUntil(String words) throws IOException, InterruptedException {
    Process process = command().redirectError(Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        if (line.contains(words)) {
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    return process.waitFor();
  }

  /**
   * Runs so long at most; gives the exit code.
   *
   * @param output where all that it says is written to
   */
  int runFor(Duration most, File output) {
    try {
      Process process =
          command().redirectErrorStream(true).redirectOutput(Redirect.appendTo(output)).start();
      if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        process.toHandle().destroyForcibly();
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a run went on", e);
    }
  }

  private ProcessBuilder command() throws IOException {
    List<String> command = new ArrayList<>(within);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-jar", jar().toString(), "etl", "run"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRINT_"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** The one that the build made before it ran these tests. */
  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("sprint-etl-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build the pipeline first: mvn package"))
          .toAbsolutePath();
    }
  }
}
