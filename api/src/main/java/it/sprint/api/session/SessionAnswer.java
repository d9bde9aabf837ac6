package it.sprint.api.session;

import it.sprint.api.access.AccessRule;
import it.sprint.api.access.AccessTable;
import it.sprint.warehouse.account.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and what they may open of the API. */
record SessionAnswer(
    boolean signedIn,
    @Nullable String username,
    @Nullable String name,
    @Nullable String role,
    @Nullable String partner,
    List<Opening> mayOpen) {

  static SessionAnswer of(Account account, AccessTable table) {
    return new SessionAnswer(
        true,
        account.username(),
        account.displayName(),
        account.role().code(),
        account.partner(),
        openings(table.openTo(account.role())));
  }

  static SessionAnswer ofNobody(AccessTable table) {
    return new SessionAnswer(false, null, null, null, null, openings(table.openTo(null)));
  }

  private static List<Opening> openings(List<AccessRule> rules) {
    return rules.stream().map(rule -> new Opening(rule.method().name(), rule.path())).toList();
  }

  /** A method and the addresses to which it may be sent. */
  record Opening(String method, String path) {}
}
