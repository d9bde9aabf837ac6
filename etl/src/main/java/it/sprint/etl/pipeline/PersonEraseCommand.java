package it.sprint.etl.pipeline;

import it.sprint.etl.rights.PersonException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases somebody. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description =
        "Delete every row about a person from every layer, the lake's history included; it cannot be taken back.")
final class PersonEraseCommand implements Callable<Integer> {

  @Mixin private PersonOptions options;

  @Option(names = "--confirm", description = "Do it.")
  private boolean isConfirmed;

  @Option(names = "--resume", description = "Complete erasures that were broken off.")
  private boolean isResuming;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<String> lines;
    if (isResuming) {
      lines = PersonSession.with(options.who(), desk -> erasing(desk, out).resume());
    } else {
      PersonChoice choice = options.choice();
      if (!isConfirmed) {
        throw PersonException.notConfirmed();
      }
      lines = PersonSession.with(options.who(), desk -> erasing(desk, out).erase(choice));
    }
    lines.forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static PersonErasing erasing(PersonDesk desk, PrintWriter out) {
    return new PersonErasing(
        desk,
        line -> {
          out.println(line);
          out.flush();
        });
  }
}
