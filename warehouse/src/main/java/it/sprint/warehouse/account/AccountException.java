package it.sprint.warehouse.account;

import java.util.List;

/** An account cannot be made or changed: why, and what to do about it. */
public final class AccountException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private AccountException(String message) {
    super(message);
  }

  private AccountException(String message, Throwable cause) {
    super(message, cause);
  }

  static AccountException unfitUsername(String username) {
    return new AccountException(
        "Cannot make the account '%s': a username has 1 to 63 lower-case letters, digits, dots, hyphens or underscores, and begins and ends with a letter or digit. Choose another."
            .formatted(username));
  }

  static AccountException unfitDisplayName(String username, int longest) {
    return new AccountException(
        "Cannot make the account '%s': its name must have 1 to %d characters. Give it with --name."
            .formatted(username, longest));
  }

  static AccountException unknownRole(String username, String role) {
    return new AccountException(
        "Cannot make the account '%s': there is no role '%s'. Use one of %s."
            .formatted(username, role, String.join(", ", Role.codes())));
  }

  static AccountException partnerMissing(String username) {
    return new AccountException(
        "Cannot make the account '%s': the role partner needs a partner. Add --partner CODE."
            .formatted(username));
  }

  static AccountException partnerTooMuch(String username, Role role) {
    return new AccountException(
        "Cannot make the account '%s': the role %s has no partner. Leave --partner out."
            .formatted(username, role.code()));
  }

  static AccountException unknownPartner(String username, String partner, List<String> known) {
    return new AccountException(
        "Cannot make the account '%s': there is no partner '%s'. Use one of %s."
            .formatted(username, partner, String.join(", ", known)));
  }

  static AccountException alreadyThere(String username) {
    return new AccountException(
        "Cannot make the account '%s': it is there already. Choose another name, or give it a new password with ./sprint account password %s."
            .formatted(username, username));
  }

  static AccountException notThere(String username) {
    return new AccountException(
        "Cannot change the account '%s': there is none. ./sprint account list shows those there are."
            .formatted(username));
  }

  static AccountException unfitPassword(int shortest, int longest) {
    return new AccountException(
        "Cannot use this password: it must have %d to %d characters and differ from the username. Choose another."
            .formatted(shortest, longest));
  }

  static AccountException noPassword() {
    return new AccountException(
        "Cannot read a password: nothing was typed. Type it, or send it as one line on the standard input.");
  }

  static AccountException passwordsDiffer() {
    return new AccountException(
        "Cannot use this password: the two that were typed differ. Start again.");
  }

  static AccountException cannotKeep(Object file, Throwable cause) {
    return new AccountException(
        "Cannot keep the demo's passwords in %s: %s. Make its folder writable, or set SPRINT_HOME to another one."
            .formatted(file, cause.getMessage()),
        cause);
  }
}
