package it.sprint.etl.generator.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.sprint.etl.source.PullSettings;
import it.sprint.etl.source.Pulls;
import it.sprint.etl.source.database.DatabaseFeed;
import it.sprint.etl.source.database.TableQuery;
import it.sprint.etl.source.pull.Pulled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of the demo, filled from files and pulled by the warehouse. */
class DatabasePartnerIT {

  private static final TableQuery NEED =
      new TableQuery(
          "need",
          List.of("id", "code", "on", "minutes", "updated_at", "deleted_at"),
          "id",
          "updated_at",
          "deleted_at");

  @TempDir private Path home;
  private final List<String> notices = new ArrayList<>();

  @Test
  void whatTheFilesSayIsWhatIsPulled() throws Exception {
    Path january =
        Files.writeString(
            home.resolve("01.jsonl"),
            """
            {"need":{"id":1,"code":"B12","on":"2023-01-15","minutes":30,"updated_at":"2023-01-15T10:00:00+01:00","deleted_at":null}}
            {"need":{"id":2,"code":"B'1","on":"2023-02-30","minutes":1.5,"updated_at":"2023-01-16T10:00:00+01:00","deleted_at":null}}
            {"need":{"code":"no key"}}
            """);
    Path february =
        Files.writeString(
            home.resolve("02.jsonl"),
            """
            {"need":{"id":1,"code":"B12","on":"2023-01-15","minutes":null,"updated_at":"2023-02-01T10:00:00+01:00","deleted_at":"2023-02-01T10:00:00+01:00"}}
            """);
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Connection connection = server.getPostgresDatabase().getConnection()) {
      DatabasePartner partner =
          new DatabasePartner(
              connection, new DatabasePartner.Keys("id", "updated_at", "deleted_at"));

      partner.fill(List.of(january, february));
      partner.letRead("reader", "it's secret", List.of("need"));
      partner.letRead("reader", "it's secret", List.of("need"));

      Pulled pulled =
          pulls(server.getPort())
              .pull(new DatabaseFeed("polo-desk", "polo", List.of(NEED)), null)
              .orElseThrow();
      assertThat(Files.readAllLines(pulled.findFile().orElseThrow()))
          .containsExactly(
              "{\"need\":{\"id\":2,\"code\":\"B'1\",\"on\":\"2023-02-30\",\"minutes\":1.5,\"updated_at\":\"2023-01-16T09:00:00Z\",\"deleted_at\":null}}",
              "{\"need\":{\"id\":1,\"code\":\"B12\",\"on\":\"2023-01-15\",\"minutes\":null,\"updated_at\":\"2023-02-01T09:00:00Z\",\"deleted_at\":\"2023-02-01T09:00:00Z\"}}");
      assertThat(notices).isEmpty();
    }
  }

  private Pulls pulls(int port) {
    Map<String, String> settings =
        Map.of(
            "SPRINT_POLO_URL",
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "SPRINT_POLO_USER",
            "reader",
            "SPRINT_POLO_PASSWORD",
            "it's secret");
    return Pulls.of(
        PullSettings.fromEnvironment(settings),
        home.resolve("pulls"),
        Clock.systemUTC(),
        notices::add);
  }
}
