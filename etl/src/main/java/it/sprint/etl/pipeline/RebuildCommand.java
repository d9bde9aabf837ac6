package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the whole star anew. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Make all tables of the star anew from what was accepted, and publish what differs.")
final class RebuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.ETL);
        LazySpark spark = new LazySpark(settings.sparkMaster(), out::println)) {
      Lake lake = new Lake(spark.get(), settings.lake());
      new StarRebuild(lake, connection, Clock.systemUTC(), out::println).run(settings);
    } catch (SQLException exception) {
      throw RunException.cannotConnect(exception);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
