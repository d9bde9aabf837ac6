package it.sprint.warehouse.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account is for; it decides what may be opened. */
public enum Role {
  /** Looks after feeds, runs and deliveries. */
  ENGINEER,
  /** Leads the project. */
  MANAGER,
  /** Sits in the territorial council. */
  COUNCIL,
  /** Keeps accounts and settings. */
  ADMIN,
  /** Delivers the records of one partner. */
  PARTNER,
  /** Judges whether two records are one person, and sees their names for that. */
  REVIEWER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  static Role of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalStateException("The database holds the role " + code));
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Role::code).toList();
  }
}
