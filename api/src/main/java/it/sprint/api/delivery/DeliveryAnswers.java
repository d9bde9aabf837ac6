package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what came, and takes decisions on what waits. */
@Component
final class DeliveryAnswers {

  private static final List<String> DECISIONS = List.of("accept", "refuse");
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 1000;

  private final Contracts contracts;
  private final Ledger ledger;
  private final RejectedRows rejectedRows;
  private final AppDatabase database;
  private final Clock clock;
  private final String decide = SqlFile.of(DeliveryAnswers.class, "decide");

  DeliveryAnswers(
      Contracts contracts,
      Ledger ledger,
      RejectedRows rejectedRows,
      AppDatabase database,
      Clock clock) {
    this.contracts = contracts;
    this.ledger = ledger;
    this.rejectedRows = rejectedRows;
    this.database = database;
    this.clock = clock;
  }

  DeliveryList list(
      @Nullable String feed, @Nullable String status, @Nullable String after, int limit) {
    List<String> known = contracts.all().stream().map(Contract::feed).toList();
    if (feed != null && !known.contains(feed)) {
      throw NotAllowedException.value("feed", feed, known);
    }
    Long behind = after == null ? null : number(after);
    DeliveryQuestion question =
        new DeliveryQuestion(feed == null ? known : List.of(feed), status, behind, limit);
    return database.read(() -> page(question));
  }

  private DeliveryList page(DeliveryQuestion question) {
    List<DeliveryEntry> found = ledger.deliveries(question);
    boolean isLast = found.size() < question.limit();
    return new DeliveryList(found, isLast ? null : found.get(found.size() - 1).key());
  }

  DeliveryAnswer one(String key) {
    return database.read(() -> answer(find(key)));
  }

  RejectedRowPage rejectedRows(String key, int after, int limit) {
    return database.read(() -> rejectedRows.page(find(key), after, limit));
  }

  DeliveryAnswer decide(String key, DecisionRequest request, Account account) {
    String decision = request.decision() == null ? "" : request.decision();
    if (!DECISIONS.contains(decision)) {
      throw NotAllowedException.value("decision", decision, DECISIONS);
    }
    String reason = request.reason() == null ? "" : request.reason().strip();
    if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
      throw NotAllowedException.form(
          "reason", reason, "from %d to %d characters".formatted(SHORTEST_REASON, LONGEST_REASON));
    }
    return database.write(
        () -> {
          DeliveryEntry delivery = find(key);
          int decided =
              database
                  .jdbc()
                  .sql(decide)
                  .param("key", Long.valueOf(delivery.key()))
                  .param("decision", decision)
                  .param("reason", reason)
                  .param("account", account.key())
                  .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                  .update();
          if (decided == 0) {
            throw RefusedException.notHeld(delivery.status());
          }
          return answer(find(key));
        });
  }

  private DeliveryAnswer answer(DeliveryEntry delivery) {
    List<String> key = List.of(delivery.key());
    return new DeliveryAnswer(
        delivery,
        ledger.counts(delivery),
        ledger.reasons(key).getOrDefault(delivery.key(), List.of()),
        ledger.remarks(key).getOrDefault(delivery.key(), List.of()),
        ledger
            .corrected(delivery)
            .map(it -> new DeliveryAnswer.Corrected(it.key(), it.fileName()))
            .orElse(null),
        ledger.corrections(delivery),
        rejectedRows.counts(key).getOrDefault(delivery.key(), 0L));
  }

  private DeliveryEntry find(String key) {
    return ledger.find(key).orElseThrow(() -> new NotFoundException("delivery", key, List.of()));
  }

  private static long number(String after) {
    return DeliveryQuestion.number(after)
        .orElseThrow(
            () -> NotAllowedException.form("after", after, "the key of a delivery, a number"));
  }
}
