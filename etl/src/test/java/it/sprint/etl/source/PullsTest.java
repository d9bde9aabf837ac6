package it.sprint.etl.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.source.database.DatabaseFeed;
import it.sprint.etl.source.database.TableQuery;
import it.sprint.etl.source.rest.RestFeed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that cannot be pulled. */
class PullsTest {

  private static final RestFeed CASES =
      new RestFeed("oasi2-cases", "oasi2", "/v1/cases", "case_id", "updated_at");
  private static final DatabaseFeed DESK =
      new DatabaseFeed(
          "polo-desk",
          "polo",
          List.of(
              new TableQuery(
                  "need",
                  List.of("id", "updated_at", "deleted_at"),
                  "id",
                  "updated_at",
                  "deleted_at")));

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();

  @Test
  void feedWithoutSettingsSaysSoOnce() {
    Pulls pulls = pulls(Map.of("SPRINT_OASI2_URL", "https://api.example.org"));

    assertThat(pulls.pull(CASES, null)).isEmpty();
    assertThat(pulls.pull(CASES, null)).isEmpty();
    assertThat(pulls.pull(DESK, null)).isEmpty();
    assertThat(notices)
        .containsExactly(
            "oasi2-cases is not pulled: SPRINT_OASI2_TOKEN not set.",
            "polo-desk is not pulled: SPRINT_POLO_URL and SPRINT_POLO_USER and SPRINT_POLO_PASSWORD not set.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void settingThatCannotBeUsedIsToldAndCostsOnlyItsFeed() {
    Pulls pulls =
        pulls(
            Map.of(
                "SPRINT_POLO_URL",
                "jdbc:postgresql://db.example.org/desk?sslmode=disable",
                "SPRINT_POLO_USER",
                "reader",
                "SPRINT_POLO_PASSWORD",
                "hidden"));

    assertThat(pulls.pull(DESK, null)).isEmpty();
    assertThat(notices)
        .containsExactly(
            "Cannot use SPRINT_POLO_URL: sslmode=disable does not make sure who answers; leave it out or write verify-full.");
  }

  private Pulls pulls(Map<String, String> environment) {
    return Pulls.of(
        PullSettings.fromEnvironment(environment), folder, Clock.systemUTC(), notices::add);
  }
}
