package it.sprint.etl.generator.partner;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.source.PullSettings;
import it.sprint.etl.source.Pulls;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Surroundings;
import it.sprint.etl.source.rest.RestAccess;
import it.sprint.etl.source.rest.RestFeed;
import it.sprint.etl.source.rest.RestOptions;
import it.sprint.etl.source.rest.RestPull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The partner of the demo, pulled by the warehouse. */
class RestPartnerTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2023-04-01T12:00:00Z"), ZoneOffset.UTC);
  private static final RestFeed FEED =
      new RestFeed("oasi2-cases", "oasi2", "/v1/cases", "case_id", "updated_at");

  @TempDir private Path home;
  private Path cases;
  private final List<String> notices = new ArrayList<>();
  private final List<Duration> sleeps = new ArrayList<>();

  @BeforeEach
  void writeCases() throws IOException {
    cases = Files.createDirectories(home.resolve("cases"));
    Files.write(
        cases.resolve("cases.jsonl"),
        List.of(
            "{\"case_id\":\"C-3\",\"updated_at\":\"2023-03-03T00:00:00Z\",\"person\":{\"name\":\"Àì\"}}",
            "no record",
            "{\"case_id\":\"C-1\",\"updated_at\":\"2023-03-01T00:00:00Z\",\"deleted\":true}",
            "{\"case_id\":\"C-2\",\"updated_at\":\"2023-04-01T11:30:00Z\"}"));
  }

  @Test
  void everyCaseComesOnceAndInOrder() throws IOException {
    try (RestPartner partner = partner(0)) {
      Pulled pulled = pulls(partner, "right").pull(FEED, null).orElseThrow();

      assertThat(Files.readAllLines(pulled.findFile().orElseThrow()))
          .containsExactly(
              "{\"case_id\":\"C-1\",\"updated_at\":\"2023-03-01T00:00:00Z\",\"deleted\":true}",
              "{\"case_id\":\"C-3\",\"updated_at\":\"2023-03-03T00:00:00Z\",\"person\":{\"name\":\"Àì\"}}",
              "{\"case_id\":\"C-2\",\"updated_at\":\"2023-04-01T11:30:00Z\"}");
      assertThat(notices).isEmpty();
    }
  }

  @Test
  void onlyChangesComeAfterwards() throws IOException {
    try (RestPartner partner = partner(0)) {
      Pulls pulls = pulls(partner, "right");
      Pulled first = pulls.pull(FEED, null).orElseThrow();

      Pulled second = pulls.pull(FEED, first.state()).orElseThrow();

      assertThat(second.rows()).isOne();
    }
  }

  @Test
  void busyPartnerIsWaitedFor() throws IOException {
    RestOptions standard = RestOptions.standard();
    RestOptions onePerPage =
        new RestOptions(
            1,
            standard.overlap(),
            standard.requestTime(),
            standard.totalTime(),
            standard.attempts(),
            standard.firstWait(),
            standard.longestWait(),
            standard.maximumPageBytes(),
            standard.maximumPages(),
            standard.maximumRestarts());
    Surroundings surroundings =
        new Surroundings(home.resolve("pulls"), NOON, sleeps::add, new Random(1), notices::add);
    try (RestPartner partner = partner(2)) {
      RestAccess access = new RestAccess(partner.address(), "right");

      assertThat(new RestPull(FEED, access, onePerPage, surroundings).pull(null).rows())
          .isEqualTo(3);
      assertThat(sleeps).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
  }

  @Test
  void wrongTokenCostsOnlyThisFeedAndIsTold() throws IOException {
    try (RestPartner partner = partner(0)) {
      assertThat(pulls(partner, "wrong").pull(FEED, null)).isEmpty();
      assertThat(notices).singleElement().asString().contains("oasi2-cases", "401");
    }
  }

  private RestPartner partner(int busyEvery) throws IOException {
    return RestPartner.serve(
        cases,
        new RestPartner.Options(0, "/v1/cases", "right", "case_id", "updated_at", busyEvery),
        NOON);
  }

  private Pulls pulls(RestPartner partner, String token) {
    Map<String, String> environment =
        Map.of("SPRINT_OASI2_URL", partner.address().toString(), "SPRINT_OASI2_TOKEN", token);
    return Pulls.of(
        PullSettings.fromEnvironment(environment), home.resolve("pulls"), NOON, notices::add);
  }
}
