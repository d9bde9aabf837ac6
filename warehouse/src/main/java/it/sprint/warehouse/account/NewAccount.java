package it.sprint.warehouse.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account that shall be made. */
public record NewAccount(String username, String displayName, Role role, @Nullable String partner) {

  private static final int LONGEST_DISPLAY_NAME = 200;
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?");

  public NewAccount {
    if (!USERNAME.matcher(username).matches()) {
      throw AccountException.unfitUsername(username);
    }
    if (displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
      throw AccountException.unfitDisplayName(username, LONGEST_DISPLAY_NAME);
    }
    if (role == Role.PARTNER && partner == null) {
      throw AccountException.partnerMissing(username);
    }
    if (role != Role.PARTNER && partner != null) {
      throw AccountException.partnerTooMuch(username, role);
    }
  }
}
