package it.sprint.etl.pipeline;

import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonSchema;
import it.sprint.etl.person.Ruling;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.linkage.LinkModels;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Learns a new model. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learn from the registers how often records of one person agree, and put that model into use.",
      "The next run compares all records anew, even if nothing was delivered; persons keep their keys."
    })
final class LinkTrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (LinkSession session = LinkSession.open(System.getenv())) {
      session.logAccess("train");
      Dataset<Row> records = session.records();
      if (records.isEmpty()) {
        throw RunException.neverLinked();
      }
      PersonLinking linking =
          new PersonLinking(session.lake(), session.persons(), Ruling.none(), out::println);
      Models.Versioned model = linking.train(records, Instant.now());
      new Linkage(PersonSchema.linkage()).describe(model.model()).forEach(out::println);
      session.inDatabase(
          connection -> {
            LinkModels models = new LinkModels(connection);
            session.persons().models().notes().forEach(models::add);
          });
      out.printf("Model %d is in use.%n", model.version());
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
