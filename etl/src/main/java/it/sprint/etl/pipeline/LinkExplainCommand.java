package it.sprint.etl.pipeline;

import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.PersonRecords;
import it.sprint.etl.run.RunException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
      Models.Versioned model = session.models().find().orElseThrow(RunException::neverLinked);
      Dataset<Row> records = session.records();
      Linkage linkage = new Linkage(PersonRecords.linkageSchema());
      linkage
          .explain(side(session, records, first), side(session, records, second), model.model())
          .lines()
          .forEach(out::println);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static Side side(LinkSession session, Dataset<Row> records, String name) {
    String key =
        PersonRecords.key(name, session.settings().keys())
            .orElseThrow(() -> RunException.noSuchRecord(name));
    return PersonRecords.find(records, key).orElseThrow(() -> RunException.noSuchRecord(name));
  }
}
