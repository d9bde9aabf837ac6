package it.sprint.etl.pipeline;

import it.sprint.etl.linkage.file.FileLinkage;
import it.sprint.etl.linkage.file.LinkFiles;
import it.sprint.etl.linkage.file.NamedPath;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links the records of CSV files. */
@Command(
    name = "files",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Link the records of CSV files, between files and within them.",
      "docs/persons.md explains the configuration and the outputs."
    })
final class LinkFilesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      required = true,
      paramLabel = "YAML",
      description = "Which columns are compared, and how.")
  private String configuration;

  @Parameters(
      arity = "1..*",
      paramLabel = "CSV",
      description = "The files; the first line of each names its columns.")
  private List<String> inputs;

  @Option(
      names = "--pairs",
      required = true,
      paramLabel = "CSV",
      description = "Where the pairs go that are rather one person than not.")
  private String pairs;

  @Option(
      names = "--clusters",
      required = true,
      paramLabel = "CSV",
      description = "Where each record goes with the number of its person.")
  private String clusters;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Consumer<String> progress = line -> print(out, line);
    String master = System.getenv().getOrDefault("SPRINT_SPARK_MASTER", "local[*]");
    List<NamedPath> read = inputs.stream().map(LinkFilesCommand::path).toList();
    try (LazySpark spark = new LazySpark(master, progress)) {
      new FileLinkage(spark, progress)
          .link(new LinkFiles(path(configuration), read, path(pairs), path(clusters)));
    }
    return CommandLine.ExitCode.OK;
  }

  /** Seen from where the caller stands. */
  private static NamedPath path(String given) {
    Path caller = Path.of(System.getenv().getOrDefault("SPRINT_CALLER", ""));
    return new NamedPath(given, caller.resolve(given));
  }

  private static void print(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
