package it.sprint.api.feed;

import it.sprint.api.edition.Snapshot;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers requests for the public feeds, each from one snapshot; they exist before any edition. */
@Component
final class Feeds {

  private final List<Contract> contracts;
  private final Deliveries deliveries;
  private final Snapshot snapshot;
  private final Clock clock;

  Feeds(Contracts contracts, Deliveries deliveries, Snapshot snapshot, Clock clock) {
    this.contracts = contracts.all().stream().filter(Contract::isPublic).toList();
    this.deliveries = deliveries;
    this.snapshot = snapshot;
    this.clock = clock;
  }

  FeedList all() {
    Map<String, LatestDelivery> byFeed = snapshot.ofDatabase(() -> deliveries.latest(names()));
    return new FeedList(contracts.stream().map(contract -> entry(contract, byFeed)).toList());
  }

  FeedAnswer one(String feed) {
    Contract contract = contract(feed);
    return snapshot.ofDatabase(() -> answer(contract));
  }

  private FeedAnswer answer(Contract contract) {
    Map<String, LatestDelivery> latest = deliveries.latest(List.of(contract.feed()));
    Map<String, List<Reason>> reasons = deliveries.reasons(contract.feed());
    return new FeedAnswer(
        entry(contract, latest),
        ContractEntry.of(contract),
        deliveries.of(contract.feed()).stream()
            .map(
                delivery ->
                    new FeedAnswer.ReasonedDelivery(
                        delivery, reasons.getOrDefault(delivery.id(), List.of())))
            .toList(),
        deliveries.checks(contract.feed()));
  }

  private FeedEntry entry(Contract contract, Map<String, LatestDelivery> latest) {
    return FeedEntry.of(contract, latest.get(contract.feed()), LocalDate.now(clock));
  }

  private Contract contract(String feed) {
    return contracts.stream()
        .filter(contract -> contract.feed().equals(feed))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("feed", feed, names()));
  }

  private List<String> names() {
    return contracts.stream().map(Contract::feed).toList();
  }
}
