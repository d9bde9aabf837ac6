package it.sprint.warehouse.draft;

import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Computes the KPIs of a draft from the current edition, as staff would see them, and says what is
 * wrong with them. Nothing is kept.
 */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = {
      "Compute the KPIs of a draft from the current edition, beside those that there are.",
      "The draft is a file like those in warehouse/src/main/resources/kpi."
    })
final class TryCommand implements Callable<Integer> {

  private final Staff staff;

  @Parameters(paramLabel = "FILE", description = "A YAML file with a list 'kpis'.")
  private @Nullable Path file;

  @Option(names = "--sql", description = "Show the SQL of each figure, too.")
  private boolean showsSql;

  @Spec private @Nullable CommandSpec spec;

  TryCommand(Staff staff) {
    this.staff = staff;
  }

  /** The database as staff may read it. */
  interface Staff {
    Connection connect() throws SQLException;
  }

  @Override
  public Integer call() throws IOException {
    Path draft = Objects.requireNonNull(file);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Kpi> kpis =
        KpiCatalogue.draft(
            String.valueOf(draft.getFileName()), Files.readString(draft, StandardCharsets.UTF_8));
    int failures = 0;
    try (Connection connection = staff.connect()) {
      connection.setReadOnly(true);
      out.println(edition(connection));
      for (Kpi kpi : kpis) {
        failures += new Trial(kpi, connection, out).run(showsSql);
      }
    } catch (SQLException exception) {
      throw new DraftException(
          "Cannot ask the database: %s. Check that it runs, and that ./sprint migrate was run."
              .formatted(exception.getMessage()),
          exception);
    }
    out.println(
        failures == 0
            ? "Nothing is wrong."
            : (failures == 1 ? "1 thing is wrong." : failures + " things are wrong."));
    out.flush();
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static String edition(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select edition_number, as_of from published.edition where is_current")) {
      if (!row.next()) {
        throw new DraftException("There is no edition yet. Run ./sprint etl run first.");
      }
      return "Edition %d, data until %s"
          .formatted(row.getLong("edition_number"), row.getString("as_of"));
    }
  }
}
