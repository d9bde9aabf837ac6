package it.sprint.etl.pipeline;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes somebody's records out of use, or into use again. */
@Command(
    name = "restrict",
    mixinStandardHelpOptions = true,
    description = "Keep a person's records and use them no more, from the next run on.")
final class PersonRestrictCommand implements Callable<Integer> {

  @Mixin private PersonOptions options;

  @Option(names = "--lift", description = "Use them again.")
  private boolean isLifted;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PersonChoice choice = options.choice();
    PrintWriter out = spec.commandLine().getOut();
    PersonSession.with(options.who(), desk -> carryOut(new PersonRestricting(desk), choice))
        .forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private List<String> carryOut(PersonRestricting restricting, PersonChoice choice) {
    return isLifted ? restricting.lift(choice) : restricting.restrict(choice);
  }
}
