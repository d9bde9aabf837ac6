package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.ProblemRow;
import it.sprint.warehouse.feed.Pseudonymisation;
import it.sprint.warehouse.person.ForbiddenContent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the file that may leave the partner's house. */
@Command(
    name = "pseudonymise",
    mixinStandardHelpOptions = true,
    description =
        "Replace your internal number by a pseudonym, and write the contract's columns only.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was written",
      "1:nothing was written",
      "3:some rows were left out; the reasons are told"
    })
final class PseudonymiseCommand implements Callable<Integer> {

  private static final int LEFT_OUT = 3;
  private static final int TOLD_ROWS = 20;

  @Parameters(paramLabel = "FILE", description = "Your file, with your internal number.")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEYFILE",
      description = "Your key, made once with 'kit keygen'.")
  private Path key = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description = "The file to deliver.")
  private Path out = Path.of("");

  @Option(
      names = "--feed",
      paramLabel = "FEED",
      defaultValue = "asl-services",
      description = "The feed (default: ${DEFAULT-VALUE}).")
  private String feed = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Pseudonymisation pseudonymisation = pseudonymisation();
    Pseudonymisation.Result result =
        pseudonymisation.write(file, out, LocalDate.now(ZoneId.systemDefault()));
    for (ForbiddenContent.Finding finding : result.forbidden()) {
      throw KitException.forbidden(
          finding.kind() == ForbiddenContent.Kind.TAX_CODE ? "a tax code" : "an STP or ENI code",
          finding.line());
    }
    tell(result, spec.commandLine().getOut());
    return result.leftOut().isEmpty() ? 0 : LEFT_OUT;
  }

  private Pseudonymisation pseudonymisation() {
    if (!Contracts.feeds().contains(feed)) {
      throw KitException.unknownFeed(feed, Contracts.feeds());
    }
    Contract contract = Contracts.only(feed);
    if (!Pseudonymisation.isFor(contract)) {
      throw KitException.nothingToPseudonymise(feed);
    }
    PseudonymKey pseudonyms = PseudonymKey.read(key);
    Pseudonymisation made = new Pseudonymisation(contract, pseudonyms::pseudonym);
    for (String column : made.freeTextColumns()) {
      throw KitException.freeText(feed, column);
    }
    return made;
  }

  private static void tell(Pseudonymisation.Result result, PrintWriter out) {
    out.printf("%d righe scritte, %d lasciate fuori.%n", result.written(), result.leftOut().size());
    for (ProblemRow row : result.leftOut().stream().limit(TOLD_ROWS).toList()) {
      row.violations()
          .forEach(it -> out.printf("  riga %d: %s%n", row.line(), it.sentence(Language.IT)));
      row.warnings()
          .forEach(it -> out.printf("  riga %d: %s%n", row.line(), it.sentence(Language.IT)));
    }
    out.flush();
  }
}
