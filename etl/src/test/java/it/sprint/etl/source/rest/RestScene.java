package it.sprint.etl.source.rest;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A REST pull with a clock that only its own waiting moves. */
final class RestScene {

  static final String TOKEN = "secret-token-4711";
  static final RestFeed FEED =
      new RestFeed("oasi2-cases", "oasi2", "/v1/cases", "case_id", "updated_at");
  static final Instant NOON = Instant.parse("2023-04-01T12:00:00Z");

  final Path folder;
  final List<Duration> sleeps = new ArrayList<>();
  final List<String> notices = new ArrayList<>();
  private final TestClock clock = new TestClock();

  RestScene(Path folder) {
    this.folder = folder;
  }

  static RestOptions options() {
    return new RestOptions(
        2,
        Duration.ofHours(1),
        Duration.ofSeconds(5),
        Duration.ofMinutes(10),
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(8),
        10_000,
        50,
        2);
  }

  static RestOptions impatient() {
    RestOptions options = options();
    return new RestOptions(
        2,
        options.overlap(),
        Duration.ofMillis(300),
        options.totalTime(),
        options.attempts(),
        options.firstWait(),
        options.longestWait(),
        options.maximumPageBytes(),
        options.maximumPages(),
        options.maximumRestarts());
  }

  Pulled pull(URI address, @Nullable PullState before) {
    return pull(address, before, options());
  }

  Pulled pull(URI address, @Nullable PullState before, RestOptions options) {
    Surroundings surroundings =
        new Surroundings(
            folder,
            clock,
            duration -> {
              sleeps.add(duration);
              clock.now = clock.now.plus(duration);
            },
            new Random(1),
            notices::add);
    return new RestPull(FEED, new RestAccess(address, TOKEN), options, surroundings).pull(before);
  }

  static List<String> lines(Pulled pulled) throws IOException {
    return Files.readAllLines(pulled.findFile().orElseThrow());
  }

  static String item(String key, String time) {
    return "{\"case_id\":\"%s\",\"updated_at\":\"2023-04-01T%s:00Z\"}".formatted(key, time);
  }

  private static final class TestClock extends Clock {
    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("only instants are asked for");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
