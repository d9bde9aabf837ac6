package it.sprint.warehouse.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How a password is kept. */
class PasswordHashTest {

  private static final String PASSWORD = "correct horse battery";

  @Test
  void onlyThePasswordMatchesItsHash() {
    PasswordHash kept = PasswordHash.parse(PasswordHash.of(PASSWORD).text());

    assertThat(kept.matches(PASSWORD)).isTrue();
    assertThat(kept.matches("Correct horse battery")).isFalse();
    assertThat(kept.matches("")).isFalse();
  }

  @Test
  void samePasswordIsKeptDifferentlyEachTime() {
    assertThat(PasswordHash.of(PASSWORD).text())
        .startsWith("pbkdf2-sha256$600000$")
        .isNotEqualTo(PasswordHash.of(PASSWORD).text());
  }

  @Test
  void aHashMadeWithFewerIterationsStaysGood() {
    // RFC 7914 gives this one: "passwd", salt "salt", one iteration, its first 32 bytes.
    PasswordHash old =
        PasswordHash.parse("pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=");

    assertThat(old.matches("passwd")).isTrue();
    assertThat(old.matches("password")).isFalse();
  }

  @Test
  void sameLettersTypedAnotherWayAreTheSamePassword() {
    assertThat(PasswordHash.of("perche\u0301 no, davvero").matches("perch\u00e9 no, davvero"))
        .isTrue();
  }

  @Test
  void nothingMatchesTheHashOfNothing() {
    assertThat(PasswordHash.ofNothing().matches("")).isFalse();
  }

  @Test
  void hashOfAnotherKindIsAFault() {
    assertThatThrownBy(() -> PasswordHash.parse("$2a$12$abc"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hashNeverShowsInText() {
    assertThat(PasswordHash.of(PASSWORD)).hasToString("pbkdf2-sha256");
  }
}
