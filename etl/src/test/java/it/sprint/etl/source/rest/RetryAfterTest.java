package it.sprint.etl.source.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a server asks to wait. */
class RetryAfterTest {

  private static final Instant NOW = Instant.parse("1994-11-06T08:48:37Z");

  @Test
  void secondsAreSeconds() {
    assertThat(wait(Map.of("Retry-After", List.of("120")))).isEqualTo(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
  void datesAreReadInTheirForms(String date) {
    assertThat(wait(Map.of("Retry-After", List.of(date)))).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void oldFormWithTwoDigitsIsAYearOfThisCentury() {
    Instant now = Instant.parse("2023-04-01T10:00:00Z");
    HttpHeaders headers =
        headers(Map.of("Retry-After", List.of("Saturday, 01-Apr-23 10:00:05 GMT")));

    assertThat(RetryAfter.of(headers, now)).contains(Duration.ofSeconds(5));
  }

  @Test
  void dateCountsFromTheServersOwnClock() {
    assertThat(
            wait(
                Map.of(
                    "Date",
                    List.of("Sun, 06 Nov 2005 08:00:00 GMT"),
                    "Retry-After",
                    List.of("Sun, 06 Nov 2005 08:00:30 GMT"))))
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void pastDateIsNoWait() {
    assertThat(wait(Map.of("Retry-After", List.of("Sun, 06 Nov 1994 08:00:00 GMT"))))
        .isEqualTo(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-3", "99999999999", ""})
  void whatIsNeitherIsNotHeeded(String text) {
    assertThat(RetryAfter.of(headers(Map.of("Retry-After", List.of(text))), NOW)).isEmpty();
  }

  private static Duration wait(Map<String, List<String>> headers) {
    return RetryAfter.of(headers(headers), NOW).orElseThrow();
  }

  private static HttpHeaders headers(Map<String, List<String>> headers) {
    return HttpHeaders.of(headers, (name, value) -> true);
  }
}
