package it.sprint.etl.pipeline;

import it.sprint.etl.pipeline.PersonFile.Existing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down what is held about somebody. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write everything that is held about a person into a JSON file, for the person.")
final class PersonExportCommand implements Callable<Integer> {

  @Mixin private PersonOptions options;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private String file;

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean isForced;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PersonChoice choice = options.choice();
    Path caller = Path.of(System.getenv().getOrDefault("SPRINT_CALLER", ""));
    PersonFile target =
        new PersonFile(caller.resolve(file), isForced ? Existing.REPLACE : Existing.KEEP);
    target.check();
    PrintWriter out = spec.commandLine().getOut();
    PersonSession.with(options.who(), desk -> new PersonExporting(desk).export(choice, target))
        .forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
