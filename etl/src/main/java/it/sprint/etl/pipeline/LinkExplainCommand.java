package it.sprint.etl.pipeline;

import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.PersonRecords;
import it.sprint.etl.person.PersonSchema;
import it.sprint.etl.run.RunException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a pair of records. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Print why two records are one person or not: what each comparison adds.")
final class LinkExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "The key of a person in a register, as 'link review' prints it; or feed/number, such as polo-desk/69886889.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "The other one.")
  private String second;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (LinkSession session = LinkSession.open(System.getenv())) {
      session.logAccess("explain", named(first) + ' ' + named(second), 2);
      Models.Versioned model =
          session.persons().models().find().orElseThrow(RunException::neverLinked);
      Linkage linkage = new Linkage(PersonSchema.linkage());
      linkage
          .explain(side(session, first), side(session, second), model.model())
          .lines()
          .forEach(out::println);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** A record by its key is logged by it; a partner's number is not. */
  private static String named(String record) {
    int slash = record.indexOf('/');
    return slash < 0 ? record : "a record of " + record.substring(0, slash);
  }

  private static Side side(LinkSession session, String name) {
    PersonRecords records = session.persons().records();
    return records
        .key(name)
        .flatMap(key -> records.find(session.register(), key))
        .orElseThrow(() -> RunException.noSuchRecord(name));
  }
}
