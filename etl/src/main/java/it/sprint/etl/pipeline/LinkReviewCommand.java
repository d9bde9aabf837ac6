package it.sprint.etl.pipeline;

import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.linkage.LinkPair;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.PairState;
import it.sprint.warehouse.linkage.Step;
import it.sprint.warehouse.linkage.Verdict;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the pairs that wait for somebody's word, and takes it. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "List the pairs of records that are for people to judge, or judge one:",
      "link review A B same|different|unknown|postponed|undone. The next run honours it.",
      "To part what is joined takes two persons: the second one says the same, or either of",
      "them says withdrawn."
    })
final class LinkReviewCommand implements Callable<Integer> {

  private static final String WITHDRAWN = "withdrawn";

  @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A record's key.")
  private @Nullable String first;

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other one's.")
  private @Nullable String second;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VERDICT",
      description = "same, different, unknown (nobody can tell), postponed, undone, or withdrawn.")
  private @Nullable String verdict;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      defaultValue = "${sys:user.name}",
      description = "Who decides (default: ${DEFAULT-VALUE}).")
  private String who;

  @Option(names = "--limit", defaultValue = "50", description = "Pairs to list (default: 50).")
  private int limit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    EtlSettings settings = EtlSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.APP)) {
      LinkReview review = new LinkReview(connection);
      if (first == null) {
        print(review.waiting(limit));
      } else {
        decide(review, first, second, verdict);
      }
    } catch (SQLException e) {
      throw RunException.cannotConnect(e);
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(List<LinkPair> pairs) {
    PrintWriter out = spec.commandLine().getOut();
    for (LinkPair pair : pairs) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s %s  %-15s %-15s  odds 2^%.1f  %s%s",
              pair.recordA(),
              pair.recordB(),
              pair.feedA(),
              pair.feedB(),
              pair.weight(),
              pair.hold().equals("none") ? "too unsure" : pair.hold().replace('-', ' '),
              pair.verdict() == Verdict.POSTPONED ? ", postponed" : ""));
    }
    out.println(pairs.isEmpty() ? "No pair waits." : pairs.size() + " pairs are shown.");
    out.flush();
  }

  private void decide(
      LinkReview review, String one, @Nullable String other, @Nullable String said) {
    PairKey pair =
        PairKey.find(one, other == null ? "" : other)
            .orElseThrow(
                () ->
                    wrong(
                        "Name two records by their keys of 32 hexadecimal digits, as 'link review' lists them."));
    PairState state = review.state(pair);
    Step step =
        WITHDRAWN.equals(said)
            ? review.withdraw(state, who)
            : review.decide(state, verdict(said), who);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        switch (step) {
          case SAID -> "Written down. The next run honours it.";
          case CONFIRMED -> "Confirmed. The next run honours it.";
          case PROPOSED ->
              "Proposed: it parts what is joined, and counts once somebody else says the same.";
          case WITHDRAWN -> "Withdrawn: what was proposed will not happen.";
        });
    out.flush();
  }

  private Verdict verdict(@Nullable String said) {
    return Verdict.find(said == null ? "" : said)
        .orElseThrow(
            () ->
                wrong(
                    "Name two records and say same, different, unknown, postponed, undone or withdrawn."));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
