package it.sprint.warehouse.draft;

import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.kpi.InvalidCatalogueException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands for those who write KPIs. */
@Command(
    name = "kpi",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Try entries of the KPI catalogue before they are merged.")
public final class KpiCommand {

  private KpiCommand() {}

  public static void main(String[] arguments) {
    DatabaseSettings settings = DatabaseSettings.fromEnvironment(System.getenv());
    System.exit(
        commandLine(() -> Database.open(settings).closedAtExit().connect(DatabaseRole.STAFF))
            .execute(arguments));
  }

  static CommandLine commandLine(TryCommand.Staff staff) {
    CommandLine commandLine = new CommandLine(new KpiCommand());
    commandLine.addSubcommand(new TryCommand(staff));
    commandLine.setExecutionExceptionHandler(KpiCommand::explain);
    return commandLine;
  }

  /** What a user can mend is one sentence; anything else is a fault of ours and shows its stack. */
  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof InvalidCatalogueException
        || exception instanceof DatabaseException
        || exception instanceof DraftException) {
      err.println(exception.getMessage());
    } else if (exception instanceof IOException) {
      err.println(
          "Cannot read %s. Check that it is there and may be read."
              .formatted(exception.getMessage()));
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
