package it.sprint.api.partner;

import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feeds of the partner for which an account works; other feeds do not exist for it. */
@Component
final class OwnFeeds {

  private final Contracts contracts;

  OwnFeeds(Contracts contracts) {
    this.contracts = contracts;
  }

  List<Contract> of(Account account) {
    return contracts.all().stream()
        .filter(contract -> !contract.isPublic())
        .filter(contract -> contract.partner().equals(account.partner()))
        .toList();
  }

  Contract one(Account account, String feed) {
    List<Contract> own = of(account);
    return own.stream()
        .filter(contract -> contract.feed().equals(feed))
        .findFirst()
        .orElseThrow(
            () -> new NotFoundException("feed", feed, own.stream().map(Contract::feed).toList()));
  }

  boolean owns(Account account, String feed) {
    return of(account).stream().anyMatch(contract -> contract.feed().equals(feed));
  }
}
