package it.sprint.etl.pipeline;

import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Enters what people would enter in the pages: goals, actions of the council, and what is counted
 * by hand. For the demo, in which the account {@code manager} does so.
 */
@Command(
    name = "invented-entries",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Enter invented goals, actions of the council and counted values, once.")
final class InventedEntriesCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.APP)) {
      enter(connection);
    } catch (SQLException exception) {
      throw RunException.cannotConnect(exception);
    }
    return CommandLine.ExitCode.OK;
  }

  /** Enters all of it, or nothing where something is entered already. */
  static void enter(Connection connection) throws SQLException, IOException {
    try (InputStream entries =
            InventedEntriesCommand.class.getResourceAsStream("InventedEntriesCommand/entries.sql");
        Statement statement = connection.createStatement()) {
      statement.execute(
          new String(Objects.requireNonNull(entries).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
