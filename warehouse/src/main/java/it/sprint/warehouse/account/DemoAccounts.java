package it.sprint.warehouse.account;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the demo: one of each role (two that judge pairs, for parting takes two), and one
 * for each partner that delivers.
 */
final class DemoAccounts {

  private static final List<NewAccount> ALL =
      List.of(
          person("engineer", "Ingegnere dei dati (demo)", Role.ENGINEER),
          person("manager", "Responsabile del progetto (demo)", Role.MANAGER),
          person("council", "Consiglio territoriale (demo)", Role.COUNCIL),
          person("admin", "Amministratore (demo)", Role.ADMIN),
          person("reviewer", "Revisore (demo)", Role.REVIEWER),
          person("reviewer2", "Seconda revisora (demo)", Role.REVIEWER),
          partner("asl-bt", "ASL BT (demo)"),
          partner("cpia-bat", "C.P.I.A. BAT (demo)"),
          partner("oasi2", "Oasi 2 (demo)"),
          partner("etnie", "Etnie (demo)"),
          partner("nova", "Consorzio NOVA (demo)"),
          partner("polo", "Polo Sociale (demo)"),
          partner("prefettura", "Prefettura BAT (demo)"));

  private final Accounts accounts;
  private final DemoPasswords passwords;

  private DemoAccounts(Accounts accounts, DemoPasswords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  static DemoAccounts in(Path home, Accounts accounts) {
    return new DemoAccounts(accounts, DemoPasswords.in(home));
  }

  /** Makes what is missing; afterwards every account has the password that the file names. */
  List<DemoAccount> make() {
    passwords.makeMissing(ALL.stream().map(NewAccount::username).toList());
    return ALL.stream().map(this::made).toList();
  }

  private DemoAccount made(NewAccount account) {
    String password = passwords.of(account.username());
    if (accounts.find(account.username()).isEmpty()) {
      accounts.add(account, password);
    } else if (!accounts.accepts(account.username(), password)) {
      accounts.changePassword(account.username(), password);
    }
    return new DemoAccount(account.username(), account.role(), password);
  }

  private static NewAccount person(String username, String displayName, Role role) {
    return account(username, displayName, role, null);
  }

  private static NewAccount partner(String code, String displayName) {
    return account(code, displayName, Role.PARTNER, code);
  }

  private static NewAccount account(
      String username, String displayName, Role role, @Nullable String partner) {
    return new NewAccount(username, displayName, role, partner);
  }
}
