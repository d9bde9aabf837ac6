package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.UnreadableDeliveryException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The kit's commands. */
@Command(
    name = "kit",
    mixinStandardHelpOptions = true,
    description = "Check and prepare files before they are delivered to S.PR.INT.",
    subcommands = {CheckCommand.class, PseudonymiseCommand.class, KeygenCommand.class})
public final class KitCommand {

  private KitCommand() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new KitCommand());
    commandLine.setExecutionExceptionHandler(KitCommand::explain);
    return commandLine;
  }

  /** What a user can mend is one sentence; anything else is a fault of ours and shows its stack. */
  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof KitException
        || exception instanceof UncheckedIOException
        || exception instanceof UnreadableDeliveryException) {
      err.println(exception.getMessage());
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
