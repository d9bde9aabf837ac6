package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.StarEvidence;
import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where a row of the star comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Show a row of the published star, and partner, file and line that it comes from.")
final class StarExplainCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "TABLE", description = "As in fact_service_contact.")
  private String name = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "KEY",
      description = "The value of each column of its key.")
  private List<String> key = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    StarTable table =
        StarTables.all().stream()
            .filter(known -> known.name().equals(name) || known.publishedAs().equals(name))
            .findFirst()
            .orElseThrow(() -> RunException.noSuchTable(name, names()));
    if (table.key().size() != key.size()) {
      throw RunException.otherKey(table.name(), table.key());
    }
    PrintWriter out = spec.commandLine().getOut();
    EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.ETL)) {
      new StarEvidence(connection).of(table, key).forEach(out::println);
    } catch (SQLException exception) {
      throw RunException.cannotConnect(exception);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static String names() {
    return StarTables.all().stream().map(StarTable::name).collect(Collectors.joining(", "));
  }
}
