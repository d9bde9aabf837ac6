package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.PairState;
import it.sprint.warehouse.linkage.Step;
import it.sprint.warehouse.linkage.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers which pairs wait, and takes what people say of them. */
@Component
final class LinkAnswers {

  private static final String WITHDRAWN = Step.WITHDRAWN.code();
  private static final List<String> VERDICTS =
      Stream.concat(Arrays.stream(Verdict.values()).map(Verdict::code), Stream.of(WITHDRAWN))
          .toList();

  private final AppDatabase database;
  private final WaitingPairs pairs;
  private final LinkRecords records;
  private final LinkDecisions decisions;
  private final LinkFeeds feeds;

  LinkAnswers(
      AppDatabase database,
      WaitingPairs pairs,
      LinkRecords records,
      LinkDecisions decisions,
      LinkFeeds feeds) {
    this.database = database;
    this.pairs = pairs;
    this.records = records;
    this.decisions = decisions;
    this.feeds = feeds;
  }

  PairList list(PairQuestion question) {
    return database.read(
        () -> {
          List<LinkFeed> known = feeds.all();
          checkFeed(question, known.stream().map(LinkFeed::feed).toList());
          WaitingPairs.Counts counts = pairs.counts(question);
          int end = question.after() + question.limit();
          return new PairList(
              pairs.page(question),
              counts.found(),
              counts.waiting(),
              counts.toConfirm(),
              end < counts.found() ? end : null,
              known);
        });
  }

  private static void checkFeed(PairQuestion question, List<String> known) {
    String feed = question.feed();
    if (feed != null && !known.contains(feed)) {
      throw NotAllowedException.value("feed", feed, known);
    }
  }

  DecisionList decided(LinkDecisions.DecisionQuestion question, Account account) {
    return database.read(
        () -> {
          List<DecisionList.DecidedPair> found = decisions.page(question, account);
          boolean isLast = found.size() < question.limit();
          return new DecisionList(found, isLast ? null : found.get(found.size() - 1).key());
        });
  }

  VerdictAnswer decide(PairKey pair, VerdictRequest request, Account account) {
    String verdict = request.verdict() == null ? "" : request.verdict();
    if (!VERDICTS.contains(verdict)) {
      throw NotAllowedException.value("verdict", verdict, VERDICTS);
    }
    Long seen = request.seen();
    if (seen == null) {
      throw NotAllowedException.form("seen", "", "the number of the last word on the pair, or 0");
    }
    return database.writeOver(
        connection -> {
          checkKnown(pair);
          LinkReview review = new LinkReview(connection);
          PairState state = review.state(pair).ifLast(seen);
          Step step =
              verdict.equals(WITHDRAWN)
                  ? review.withdraw(state, account.username())
                  : review.decide(state, Verdict.find(verdict).orElseThrow(), account.username());
          return new VerdictAnswer(step.code(), decisions.standing(review.state(pair), account));
        });
  }

  private void checkKnown(PairKey pair) {
    if (!records.hasBoth(pair)) {
      throw new NotFoundException("pair", pair.recordA() + "/" + pair.recordB(), List.of());
    }
  }
}
