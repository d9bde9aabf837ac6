package it.sprint.etl.pipeline;

import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.generator.partner.InventedPartners;
import it.sprint.etl.linkage.file.LinkFileException;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.run.RunException;
import it.sprint.etl.source.pull.DiskFull;
import it.sprint.warehouse.account.AccountCommand;
import it.sprint.warehouse.account.AccountException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.database.Migration;
import it.sprint.warehouse.linkage.LinkReviewException;
import it.sprint.warehouse.secret.SecretException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The commands: {@code migrate}, {@code etl run}, and those of other subjects. */
@Command(
    name = "sprint",
    mixinStandardHelpOptions = true,
    subcommands = {
      EtlCommand.Migrate.class,
      EtlCommand.Etl.class,
      AccountCommand.class,
      EditionCommand.class,
      GenerateCommand.class,
      InventedEntriesCommand.class,
      LinkCommand.class,
      PersonCommand.class
    })
public final class EtlCommand {

  private EtlCommand() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new EtlCommand());
    commandLine.setExecutionExceptionHandler(EtlCommand::explain);
    return commandLine;
  }

  /** Expected failures are one sentence; anything else is a fault of ours and shows its stack. */
  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof RunException
        || exception instanceof DatabaseException
        || exception instanceof LinkFileException
        || exception instanceof AccountException
        || exception instanceof LinkReviewException
        || exception instanceof PersonException
        || exception instanceof SecretException) {
      err.println(exception.getMessage());
    } else if (DiskFull.isCauseOf(exception)) {
      List<Path> written = EtlSettings.fromEnvironment(System.getenv()).written();
      err.println(DiskFull.of(exception, written).getMessage());
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Brings the database's roles, schema and reference lists up to date. */
  @Command(
      name = "migrate",
      mixinStandardHelpOptions = true,
      description = "Bring the database's roles, schema and reference lists up to date.")
  static final class Migrate implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
      try (Database database = Database.open(settings.database()).closedAtExit()) {
        Migration.apply(database);
      }
      spec.commandLine().getOut().println("The database is up to date.");
      return CommandLine.ExitCode.OK;
    }
  }

  /** The pipeline's commands. */
  @Command(
      name = "etl",
      mixinStandardHelpOptions = true,
      description = "The pipeline.",
      subcommands = {Run.class, RebuildCommand.class, StarExplainCommand.class})
  static final class Etl {}

  /** One run of the pipeline. */
  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = "Land, conform and publish what is new; without news, change nothing.")
  static final class Run implements Callable<Integer> {

    @Option(
        names = "--invented-partners",
        paramLabel = "DIR",
        description =
            "Play the partners that are pulled, with what 'generate' wrote into DIR, while the run"
                + " lasts.")
    private @Nullable Path invented;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      if (invented == null) {
        run(System.getenv());
        return CommandLine.ExitCode.OK;
      }
      try (InventedPartners partners = InventedPartners.in(invented)) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(partners.environment());
        run(environment);
      }
      return CommandLine.ExitCode.OK;
    }

    private void run(Map<String, String> environment) {
      PrintWriter out = spec.commandLine().getOut();
      EtlSettings settings = EtlSettings.fromEnvironment(environment);
      Consumer<String> progress = line -> print(out, line);
      try (Database database = Database.open(settings.database()).closedAtExit();
          LazySpark spark = new LazySpark(settings.sparkMaster(), progress)) {
        new NightlyRun(settings, database, Clock.systemUTC(), spark, progress).run();
      }
    }

    private static void print(PrintWriter out, String line) {
      out.println(line);
      out.flush();
    }
  }
}
