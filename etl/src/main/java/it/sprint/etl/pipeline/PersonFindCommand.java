package it.sprint.etl.pipeline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds somebody. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description =
        "Print the keys of persons with these identifiers, their records, and how many rows lie where; never a name.")
final class PersonFindCommand implements Callable<Integer> {

  @Mixin private PersonOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PersonChoice choice = options.choice();
    PrintWriter out = spec.commandLine().getOut();
    PersonSession.with(options.who(), desk -> new PersonFind(desk).find(choice))
        .forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
