package it.sprint.etl.pipeline;

import it.sprint.etl.person.ClusterScore;
import it.sprint.etl.person.LinkScore;
import it.sprint.etl.person.LinkScore.BlockingRecall;
import it.sprint.etl.person.Models.Versioned;
import it.sprint.etl.person.TruthFile;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.linkage.LinkModels;
import it.sprint.warehouse.linkage.LinkModels.Quality;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the last linking. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description =
        "Print how well the last run linked persons, against the truth of generated ones, and keep it with the model.")
final class LinkScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TRUTH", description = "The folder 'truth' that 'generate' wrote.")
  private Path truth;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    TruthFile known = TruthFile.read(truth);
    PrintWriter out = spec.commandLine().getOut();
    try (LinkSession session = LinkSession.open(System.getenv())) {
      session.logAccess("score");
      LinkScore score = LinkScore.of(session.lake(), session.settings().keys(), known);
      score.lines().forEach(out::println);
      session
          .persons()
          .models()
          .find()
          .ifPresent(model -> out.println(kept(session, known, score, model)));
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** Measures the blocking rules alone, and keeps all that was measured with the model. */
  private static String kept(
      LinkSession session, TruthFile known, LinkScore score, Versioned model) {
    Map<String, Long> who =
        known.byPersonRecord(session.lake(), Contracts.load(), session.settings().keys());
    BlockingRecall recall = LinkScore.blockingRecall(session.records(), who, model.model());
    ClusterScore all = score.all();
    Quality quality =
        new Quality(
            all.foundPersons(),
            all.truePersons(),
            all.precision(),
            all.recall(),
            all.bcubed(),
            recall.share());
    session.inDatabase(
        connection -> new LinkModels(connection).score(model.version(), quality, Instant.now()));
    return recall.line();
  }
}
