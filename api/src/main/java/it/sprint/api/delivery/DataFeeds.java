package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how all feeds stand. */
@Component
final class DataFeeds {

  private final Contracts contracts;
  private final Ledger ledger;
  private final AppDatabase database;
  private final Clock clock;

  DataFeeds(Contracts contracts, Ledger ledger, AppDatabase database, Clock clock) {
    this.contracts = contracts;
    this.ledger = ledger;
    this.database = database;
    this.clock = clock;
  }

  DataFeedList all() {
    List<String> feeds = contracts.all().stream().map(Contract::feed).toList();
    return database.read(
        () -> {
          Map<String, DeliveryEntry> latest = ledger.latest(feeds);
          Map<String, List<Arrival>> arrivals = ledger.arrivals(feeds);
          return new DataFeedList(
              contracts.all().stream()
                  .map(
                      contract ->
                          feed(
                              contract,
                              latest.get(contract.feed()),
                              arrivals.getOrDefault(contract.feed(), List.of())))
                  .toList());
        });
  }

  private DataFeed feed(Contract contract, @Nullable DeliveryEntry latest, List<Arrival> arrivals) {
    FeedState state = FeedState.of(contract, arrivals, clock);
    return new DataFeed(
        contract.feed(),
        contract.title(),
        contract.purpose(),
        contract.partner(),
        contract.isPublic(),
        contract.version(),
        contract.mode().code(),
        latest,
        state.timeliness(),
        state.calendar(),
        arrivals.size(),
        arrivals.stream().filter(arrival -> arrival.status().equals("held")).count());
  }
}
