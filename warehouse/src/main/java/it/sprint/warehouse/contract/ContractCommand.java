package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.InvalidContractException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands for those who write contracts. */
@Command(
    name = "contract",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Check and compare the contracts of the feeds, and show them to partners.",
    subcommands = {LintCommand.class, DiffCommand.class, DocsCommand.class})
public final class ContractCommand {

  private ContractCommand() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new ContractCommand());
    commandLine.setExecutionExceptionHandler(ContractCommand::explain);
    return commandLine;
  }

  /** What a user can mend is one sentence; anything else is a fault of ours and shows its stack. */
  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof InvalidContractException
        || exception instanceof IllegalArgumentException
        || exception instanceof UncheckedIOException) {
      err.println(exception.getMessage());
    } else if (exception instanceof IOException) {
      err.println(
          "Cannot read or write %s. Check that it is there and may be used."
              .formatted(exception.getMessage()));
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
