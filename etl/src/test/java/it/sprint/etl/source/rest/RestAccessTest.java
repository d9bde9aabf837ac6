package it.sprint.etl.source.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.source.pull.PullException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a token may be sent to. */
class RestAccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.org",
        "https://api.example.org/base/",
        "http://localhost:8080",
        "http://127.0.0.1:8080",
        "http://[::1]:8080"
      })
  void httpsAndThisMachineAreGood(String url) {
    assertThat(RestAccess.of("SPRINT_OASI2_URL", url, "token").base().toString())
        .isEqualTo(url.replaceAll("/$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.example.org",
        "http://127.0.0.1.example.org",
        "http://10.0.0.1",
        "ftp://localhost",
        "https://someone:hidden@api.example.org",
        "https://api.example.org/?token=hidden",
        "not an address hidden",
        ""
      })
  void everythingElseIsRefusedWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> RestAccess.of("SPRINT_OASI2_URL", url, "token"))
        .isInstanceOf(PullException.class)
        .hasMessageStartingWith("Cannot use SPRINT_OASI2_URL: ")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void tokenCannotSmuggleAHeaderAndIsNeverPrinted() {
    assertThatThrownBy(() -> RestAccess.of("SPRINT_OASI2_URL", "https://a.example", "a\r\nb: c"))
        .isInstanceOf(PullException.class);
    assertThat(RestAccess.of("SPRINT_OASI2_URL", "https://a.example", "hidden"))
        .hasToString("https://a.example");
  }
}
