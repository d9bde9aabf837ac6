package it.sprint.warehouse.account;

import static it.sprint.warehouse.account.TestAccounts.CONNECTIONS;
import static it.sprint.warehouse.account.TestAccounts.NOW;
import static it.sprint.warehouse.account.TestAccounts.PASSWORD;
import static it.sprint.warehouse.account.TestAccounts.at;
import static it.sprint.warehouse.account.TestAccounts.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts as they are made and changed. */
class AccountsIT {

  private static final Instant LATER = NOW.plusSeconds(60);

  private final Accounts accounts = TestAccounts.accounts();
  private final Accounts accountsLater = new Accounts(CONNECTIONS, at(LATER));

  @BeforeEach
  void noAccounts() throws SQLException {
    MigratedDatabase.removeAccounts();
  }

  @Test
  void madeAccountIsFoundByKeyAndName() {
    accounts.add(new NewAccount("nova-desk", "NOVA desk", Role.PARTNER, "nova"), PASSWORD);

    Account found = accounts.find("nova-desk").orElseThrow();
    assertThat(found)
        .isEqualTo(
            new Account(
                found.key(), "nova-desk", "NOVA desk", Role.PARTNER, "nova", true, null, NOW));
    assertThat(accounts.find(found.key())).contains(found);
    assertThat(accounts.accepts("nova-desk", PASSWORD)).isTrue();
  }

  @Test
  void accountIsMadeOnce() {
    accounts.add(engineer("ada"), PASSWORD);

    assertThatThrownBy(() -> accounts.add(engineer("ada"), "another password"))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("Cannot make the account 'ada': it is there already");
    assertThat(accounts.accepts("ada", PASSWORD)).isTrue();
  }

  @Test
  void partnerIsOneThatTheListsKnow() {
    NewAccount stranger = new NewAccount("clerk", "Clerk", Role.PARTNER, "acme");

    assertThatThrownBy(() -> accounts.add(stranger, PASSWORD))
        .hasMessageContaining("there is no partner 'acme'")
        .hasMessageContaining("nova");
    NewAccount nobody = new NewAccount("clerk", "Clerk", Role.PARTNER, "unknown");
    assertThatThrownBy(() -> accounts.add(nobody, PASSWORD))
        .hasMessageContaining("there is no partner 'unknown'");
    assertThat(accounts.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eleven char", "LONG-ENOUGH-NAME"})
  void passwordIsLongAndNotTheUsername(String password) {
    assertThatThrownBy(() -> accounts.add(engineer("long-enough-name"), password))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("it must have 12 to 200 characters and differ from the username");
  }

  @Test
  void newPasswordReplacesTheOldOne() {
    accounts.add(engineer("ada"), PASSWORD);

    accountsLater.changePassword("ada", "a brand new password");

    assertThat(accounts.accepts("ada", PASSWORD)).isFalse();
    assertThat(accounts.accepts("ada", "a brand new password")).isTrue();
    assertThat(accounts.find("ada").orElseThrow().changedAt()).isEqualTo(LATER);
  }

  @Test
  void disabledAccountAcceptsNoPasswordUntilItGetsOne() {
    accounts.add(engineer("ada"), PASSWORD);

    accountsLater.disable("ada");
    assertThat(accounts.find("ada").orElseThrow().isEnabled()).isFalse();
    assertThat(accounts.accepts("ada", PASSWORD)).isFalse();

    accountsLater.changePassword("ada", PASSWORD);
    assertThat(accounts.accepts("ada", PASSWORD)).isTrue();
  }

  @Test
  void unknownAccountCannotBeChanged() {
    assertThatThrownBy(() -> accounts.disable("ada"))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("Cannot change the account 'ada': there is none");
    assertThatThrownBy(() -> accounts.changePassword("ada", PASSWORD))
        .isInstanceOf(AccountException.class);
  }
}
