package it.sprint.api.partner;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.delivery.Arrival;
import it.sprint.api.delivery.DeliveryEntry;
import it.sprint.api.delivery.FeedState;
import it.sprint.api.delivery.Finding;
import it.sprint.api.delivery.Ledger;
import it.sprint.api.delivery.RejectedRows;
import it.sprint.api.feed.Reason;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Contract;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers a partner how its own feeds stand. */
@Component
final class PartnerFeeds {

  static final int TOLD_DELIVERIES = 100;

  private final OwnFeeds own;
  private final Ledger ledger;
  private final RejectedRows rejectedRows;
  private final Uploads uploads;
  private final AppDatabase database;
  private final Clock clock;
  private final String partnerName = SqlFile.of(PartnerFeeds.class, "partnerName");

  PartnerFeeds(
      OwnFeeds own,
      Ledger ledger,
      RejectedRows rejectedRows,
      Uploads uploads,
      AppDatabase database,
      Clock clock) {
    this.own = own;
    this.ledger = ledger;
    this.rejectedRows = rejectedRows;
    this.uploads = uploads;
    this.database = database;
    this.clock = clock;
  }

  PartnerFeedList all(Account account) {
    String partner = String.valueOf(account.partner());
    return database.read(
        () ->
            new PartnerFeedList(
                new PartnerFeedList.Partner(partner, name(partner)), entries(own.of(account))));
  }

  PartnerFeedAnswer one(Account account, String feed) {
    Contract contract = own.one(account, feed);
    return database.read(
        () ->
            new PartnerFeedAnswer(
                entries(List.of(contract)).get(0),
                PartnerContract.of(contract, LocalDate.now(clock)),
                deliveries(feed),
                uploads.waiting(feed).stream()
                    .map(
                        file ->
                            new PartnerFeedAnswer.WaitingFile(
                                file.fileName(), file.byteCount(), file.deliveredAt()))
                    .toList()));
  }

  private List<PartnerFeed> entries(List<Contract> contracts) {
    List<String> names = contracts.stream().map(Contract::feed).toList();
    Map<String, DeliveryEntry> latest = ledger.latest(names);
    Map<String, List<Arrival>> arrivals = ledger.arrivals(names);
    return contracts.stream()
        .map(
            contract ->
                PartnerFeed.of(
                    contract,
                    latest.get(contract.feed()),
                    FeedState.of(
                        contract, arrivals.getOrDefault(contract.feed(), List.of()), clock)))
        .toList();
  }

  private List<PartnerFeedAnswer.PartnerDelivery> deliveries(String feed) {
    List<DeliveryEntry> deliveries = ledger.latestOf(feed, TOLD_DELIVERIES);
    List<String> keys = deliveries.stream().map(DeliveryEntry::key).toList();
    Map<String, List<Reason>> reasons = ledger.reasons(keys);
    Map<String, List<Finding>> remarks = ledger.remarks(keys);
    Map<String, Long> correctable = rejectedRows.counts(keys);
    return deliveries.stream()
        .map(
            delivery ->
                new PartnerFeedAnswer.PartnerDelivery(
                    delivery,
                    reasons.getOrDefault(delivery.key(), List.of()),
                    remarks.getOrDefault(delivery.key(), List.of()),
                    correctable.getOrDefault(delivery.key(), 0L)))
        .toList();
  }

  private String name(String partner) {
    return database
        .jdbc()
        .sql(partnerName)
        .param("partner", partner)
        .query(String.class)
        .optional()
        .orElse(partner);
  }
}
