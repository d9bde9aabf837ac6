package it.sprint.warehouse.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which accounts can be made. */
class NewAccountTest {

  @Test
  void partnerHasACodeAndNobodyElseHasOne() {
    assertThat(new NewAccount("clerk", "Clerk", Role.PARTNER, "nova").partner()).isEqualTo("nova");
    assertThatThrownBy(() -> new NewAccount("clerk", "Clerk", Role.PARTNER, null))
        .hasMessage(
            "Cannot make the account 'clerk': the role partner needs a partner. Add --partner CODE.");
    assertThatThrownBy(() -> new NewAccount("boss", "Boss", Role.MANAGER, "nova"))
        .hasMessageContaining("the role manager has no partner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Clerk", "a clerk", "-clerk", "clerk.", "clérk", "a\nb"})
  void usernameIsPlain(String username) {
    assertThatThrownBy(() -> new NewAccount(username, "Clerk", Role.ADMIN, null))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("a username has 1 to 63 lower-case letters");
  }

  @Test
  void nameIsNotBlank() {
    assertThatThrownBy(() -> new NewAccount("clerk", " ", Role.ADMIN, null))
        .hasMessageContaining("its name must have 1 to 200 characters");
  }
}
