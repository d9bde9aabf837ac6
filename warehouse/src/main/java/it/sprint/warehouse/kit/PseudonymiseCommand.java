package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.ProblemRow;
import it.sprint.warehouse.feed.Pseudonymisation;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.person.ForbiddenContent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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
  private static final Text TAX_CODE = new Text("un codice fiscale", "a tax code");
  private static final Text HEALTH_CODE = new Text("un codice STP o ENI", "an STP or ENI code");
  private static final Text OPEN_KEY =
      new Text(
          "Attenzione: anche altri utenti possono leggere la chiave %s. Chiuderla con: chmod 600 %s",
          "Warning: other users may read the key %s. Close it with: chmod 600 %s");
  private static final Text WRITTEN =
      new Text("%d righe scritte, %d lasciate fuori.", "%d rows written, %d left out.");
  private static final Text ROW = new Text("  riga %d: %s", "  row %d: %s");

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

  @ParentCommand private KitCommand kit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw KitException.noFile(file.toString());
    }
    Pseudonymisation pseudonymisation = pseudonymisation();
    warnOfOpenKey();
    Pseudonymisation.Result result = write(pseudonymisation);
    for (ForbiddenContent.Finding finding : result.forbidden()) {
      throw KitException.forbidden(
          finding.kind() == ForbiddenContent.Kind.TAX_CODE ? TAX_CODE : HEALTH_CODE,
          finding.line());
    }
    tell(result, spec.commandLine().getOut());
    return result.leftOut().isEmpty() ? 0 : LEFT_OUT;
  }

  private Pseudonymisation.Result write(Pseudonymisation pseudonymisation) {
    try {
      return pseudonymisation.write(file, out, LocalDate.now(ZoneId.systemDefault()));
    } catch (IOException e) {
      throw KitException.cannotWrite(out.toString(), e);
    }
  }

  private void warnOfOpenKey() {
    if (PseudonymKey.isOpenToOthers(key)) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(kit.say(OPEN_KEY).formatted(key, key));
      err.flush();
    }
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

  private void tell(Pseudonymisation.Result result, PrintWriter out) {
    out.println(kit.say(WRITTEN).formatted(result.written(), result.leftOut().size()));
    for (ProblemRow row : result.leftOut().stream().limit(TOLD_ROWS).toList()) {
      Stream.concat(row.violations().stream(), row.warnings().stream())
          .map(it -> kit.say(ROW).formatted(row.line(), it.sentence(kit.language())))
          .forEach(out::println);
    }
    out.flush();
  }
}
