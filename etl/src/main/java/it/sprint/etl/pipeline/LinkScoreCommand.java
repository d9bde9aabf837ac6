package it.sprint.etl.pipeline;

import it.sprint.etl.person.LinkScore;
import it.sprint.etl.person.TruthFile;
import it.sprint.warehouse.feed.Contracts;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        "Print how well the last run linked persons, against the truth of generated ones.")
final class LinkScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TRUTH", description = "The folder 'truth' that 'generate' wrote.")
  private Path truth;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    TruthFile known = TruthFile.read(truth);
    PrintWriter out = spec.commandLine().getOut();
    try (LinkSession session = LinkSession.open(System.getenv())) {
      LinkScore.of(session.lake(), session.settings().keys(), known).lines().forEach(out::println);
      Map<String, Long> who =
          known.byPersonRecord(session.lake(), Contracts.load(), session.settings().keys());
      session
          .persons()
          .models()
          .find()
          .ifPresent(
              model ->
                  out.println(
                      LinkScore.blockingRecall(session.records(), who, model.model()).line()));
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
