package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Editions;
import it.sprint.etl.postgres.Editions.Content;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The editions of the star. */
@Command(
    name = "edition",
    mixinStandardHelpOptions = true,
    description = "Editions of the star: list, show, compare, back.",
    subcommands = {
      EditionCommand.ListAll.class,
      EditionCommand.Show.class,
      EditionCommand.Compare.class,
      EditionCommand.Back.class
    })
final class EditionCommand {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Rome"));

  private EditionCommand() {}

  private static int with(CommandSpec spec, BiConsumer<Connection, PrintWriter> work) {
    PrintWriter out = spec.commandLine().getOut();
    EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.ETL)) {
      work.accept(connection, out);
    } catch (SQLException exception) {
      throw RunException.cannotConnect(exception);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** Lists them. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the editions, the latest first.")
  static final class ListAll implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return with(
          spec,
          (connection, out) -> {
            out.println("edition  published         as of       tables changed  rows changed");
            for (Editions.Edition edition : new Editions(connection).all()) {
              out.printf(
                  Locale.ROOT,
                  "%7d  %s  %s  %14d  %,12d%s%n",
                  edition.number(),
                  TIME.format(edition.publishedAt()),
                  edition.asOf(),
                  edition.tables(),
                  edition.rows(),
                  edition.isCurrent() ? "  current" : "");
            }
          });
    }
  }

  /** Shows one. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Show the tables of an edition and what changed with it, by month and cause.")
  static final class Show implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", description = "The edition.")
    private long number;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return with(
          spec,
          (connection, out) -> {
            Editions editions = new Editions(connection);
            for (Content content : editions.tables(number)) {
              out.printf(
                  Locale.ROOT,
                  "%-42s %,12d rows  lake version %d%n",
                  content.table(),
                  content.rows(),
                  content.lakeVersion());
              print(editions.months(number, content.table()), out);
            }
            editions
                .changes(number - 1, number)
                .forEach(
                    change ->
                        out.printf(
                            Locale.ROOT,
                            "%-42s %,12d %s%n",
                            change.table(),
                            change.rows(),
                            change.cause()));
          });
    }

    private static void print(Map<Integer, Long> months, PrintWriter out) {
      months.remove(0);
      if (!months.isEmpty()) {
        out.println(
            months.entrySet().stream()
                .map(month -> "%d: %,d".formatted(month.getKey(), month.getValue()))
                .collect(Collectors.joining(", ", "  changed by month: ", "")));
      }
    }
  }

  /** Compares two. */
  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      description =
          "Say, for each table, what changed from one edition to a later one; new, late and deleted rows add up to the difference.")
  static final class Compare implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", description = "The earlier edition.")
    private long from;

    @Parameters(index = "1", paramLabel = "TO", description = "The later edition.")
    private long to;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      if (from > to) {
        throw RunException.editionsInOrder(from, to);
      }
      return with(spec, this::compare);
    }

    private void compare(Connection connection, PrintWriter out) {
      Editions editions = new Editions(connection);
      Map<String, Long> before =
          editions.tables(from).stream().collect(Collectors.toMap(Content::table, Content::rows));
      Map<String, String> causes = new HashMap<>();
      editions
          .changes(from, to)
          .forEach(
              change ->
                  causes.merge(
                      change.table(),
                      String.format(Locale.ROOT, "%,d %s", change.rows(), change.cause()),
                      (some, more) -> some + ", " + more));
      for (Content content : editions.tables(to)) {
        Long rows = before.get(content.table());
        out.printf(
            Locale.ROOT,
            "%-42s %12s -> %,12d  %s%n",
            content.table(),
            rows == null ? "none" : String.format(Locale.ROOT, "%,d", rows),
            content.rows(),
            causes.getOrDefault(content.table(), ""));
      }
    }
  }

  /** Goes back to one. */
  @Command(
      name = "back",
      mixinStandardHelpOptions = true,
      description = "Publish the star of an earlier edition again, as a new edition.")
  static final class Back implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", description = "The edition to go back to.")
    private long number;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return with(
          spec,
          (connection, out) -> {
            EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
            try (LazySpark spark = new LazySpark(settings.sparkMaster(), out::println)) {
              new EditionBack(connection, Clock.systemUTC(), out::println)
                  .to(number, settings, spark);
            }
          });
    }
  }
}
