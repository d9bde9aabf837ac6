package it.sprint.api;

import it.sprint.warehouse.account.NewAccount;
import it.sprint.warehouse.account.Role;
import org.jspecify.annotations.Nullable;

/** People who do not exist, and sign in during tests. */
public enum TestAccount {
  ENGINEER("ada", "Ada", Role.ENGINEER, null),
  MANAGER("mara", "Mara", Role.MANAGER, null),
  ADMIN("amos", "Amos", Role.ADMIN, null),
  REVIEWER("rita", "Rita", Role.REVIEWER, null),
  OTHER_REVIEWER("ugo", "Ugo", Role.REVIEWER, null),
  COUNCIL("carla", "Carla", Role.COUNCIL, null),
  NOVA("desk", "NOVA desk", Role.PARTNER, "nova"),
  ASL("asl", "ASL desk", Role.PARTNER, "asl-bt"),
  OASI("oasi", "Oasi desk", Role.PARTNER, "oasi2");

  private final String username;
  private final String displayName;
  private final Role role;
  private final @Nullable String partner;

  TestAccount(String username, String displayName, Role role, @Nullable String partner) {
    this.username = username;
    this.displayName = displayName;
    this.role = role;
    this.partner = partner;
  }

  String username() {
    return username;
  }

  NewAccount account() {
    return new NewAccount(username, displayName, role, partner);
  }
}
