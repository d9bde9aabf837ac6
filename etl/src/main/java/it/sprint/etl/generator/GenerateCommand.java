package it.sprint.etl.generator;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes deliveries of invented people. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Make deliveries of all partner feeds about invented people, with the truth about them.",
      "The same options give the same bytes."
    })
public final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "A new or empty folder.")
  private Path out;

  @Option(
      names = "--persons",
      defaultValue = "5000",
      description = "How many people there are (default ${DEFAULT-VALUE}).")
  private int persons;

  @Option(
      names = "--months",
      defaultValue = "18",
      description = "How many months have deliveries (default ${DEFAULT-VALUE}).")
  private int months;

  @Option(
      names = "--start",
      defaultValue = "2021-11",
      paramLabel = "MONTH",
      description = "The first of them (default ${DEFAULT-VALUE}).")
  private String start;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Everything follows from it (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--forbidden",
      description =
          "Add a delivery of asl-services that must be refused: it holds what it must not.")
  private boolean forbidden;

  @Option(
      names = "--history",
      description =
          "Also tell, in truth/history, all that ever counted, with identifiers and until when.")
  private boolean history;

  @Mixin private RateOptions rates;

  @Override
  public Integer call() {
    PrintWriter writer = spec.commandLine().getOut();
    Plan plan = plan();
    TruthDepth depth = history ? TruthDepth.HISTORY : TruthDepth.STATE;
    try {
      long wrong = new Generator(plan, depth, line -> print(writer, line)).run();
      if (forbidden) {
        ForbiddenDelivery.write(plan);
      }
      new DeliveryDays(YearMonth.parse(start), months).date(plan.folder());
      print(writer, "%s persons, %s wrong rows: %s".formatted(persons, wrong, plan.folder()));
      return CommandLine.ExitCode.OK;
    } catch (GeneratorException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private Plan plan() {
    try {
      Path folder = Path.of(System.getenv().getOrDefault("SPRINT_CALLER", "")).resolve(out);
      return new Plan(persons, YearMonth.parse(start), months, seed, rates.rates(), folder);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void print(PrintWriter writer, String line) {
    writer.println(line);
    writer.flush();
  }
}
