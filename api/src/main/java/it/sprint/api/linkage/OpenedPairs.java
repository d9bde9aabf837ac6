package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.PairState;
import it.sprint.warehouse.linkage.VaultAccess;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens pairs for reviewers, and writes down who had them opened. */
@Component
final class OpenedPairs {

  private static final String PURPOSE = "review";

  /** What is compared, in the order in which it is shown. */
  private static final List<String> NAMES =
      List.of(
          "surname",
          "given_name",
          "birth_date",
          "sex",
          "citizenship",
          "municipality",
          "phone",
          "tax_code",
          "provisional_code",
          "cui",
          "permit_number");

  private final AppDatabase database;
  private final WaitingPairs pairs;
  private final LinkRecords records;
  private final LinkDecisions decisions;
  private final CodeNames names;

  OpenedPairs(
      AppDatabase database,
      WaitingPairs pairs,
      LinkRecords records,
      LinkDecisions decisions,
      CodeNames names) {
    this.database = database;
    this.pairs = pairs;
    this.records = records;
    this.decisions = decisions;
    this.names = names;
  }

  /** What cannot be logged is not opened. */
  PairAnswer open(PairKey pair, Account account) {
    return database.writeOver(
        connection -> {
          if (!records.hasBoth(pair)) {
            throw new NotFoundException("pair", pair.recordA() + "/" + pair.recordB(), List.of());
          }
          String what = pair.recordA() + " " + pair.recordB();
          new VaultAccess(connection).log(account.username(), PURPOSE, what, 2);
          return answer(pair, new LinkReview(connection).state(pair), account);
        });
  }

  private PairAnswer answer(PairKey pair, PairState state, Account account) {
    LinkRecord left = records.open(pair.recordA());
    LinkRecord right = records.open(pair.recordB());
    return new PairAnswer(
        side(left),
        side(right),
        pairs.find(pair).orElse(null),
        left.personKey() == right.personKey(),
        NAMES.stream()
            .map(name -> compared(name, left, right))
            .filter(value -> !value.left().isEmpty() || !value.right().isEmpty())
            .toList(),
        records.explanation(pair).orElse(null),
        decisions.standing(state, account));
  }

  private PairAnswer.Side side(LinkRecord record) {
    return new PairAnswer.Side(record.record(), record.feed(), records.others(record));
  }

  private List<SaidValue> said(String name, LinkRecord record) {
    return record.values().getOrDefault(name, List.of()).stream()
        .map(value -> names.of(name, value))
        .toList();
  }

  private PairAnswer.ComparedValue compared(String name, LinkRecord left, LinkRecord right) {
    return new PairAnswer.ComparedValue(
        name.replace('_', '-'), said(name, left), said(name, right));
  }
}
