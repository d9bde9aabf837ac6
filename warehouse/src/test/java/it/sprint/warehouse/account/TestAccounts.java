package it.sprint.warehouse.account;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Accounts in the shared database, at a moment that stands still. */
final class TestAccounts {

  static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
  static final String PASSWORD = "correct horse battery";

  static final Connections CONNECTIONS = () -> MigratedDatabase.shared().connect(DatabaseRole.APP);

  private TestAccounts() {}

  static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  static Accounts accounts() {
    return new Accounts(CONNECTIONS, at(NOW));
  }

  static NewAccount engineer(String username) {
    return new NewAccount(username, "Data engineer", Role.ENGINEER, null);
  }
}
