package it.sprint.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feeds with contract, deliveries and checks, as JSON. */
@ServerTest
class FeedControllerIT {

  private final TestServer server;

  FeedControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedEdition().publish();
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          "insert into ops.delivery_reason values (1, 'reject', 'not-a-date', 'Data', 1)");
      statement.execute(
          "insert into ops.rule_check values ('interno-landings', 'invented', 'warn',"
              + " 'Regola inventata', 'Invented rule', 5, 1, 2, '2022: +1')");
    }
  }

  @Test
  void feedsTellTheirLastDeliveryAndWhetherTheyAreOnTime() {
    Answer answer = server.get("/v1/feeds");

    assertThat(answer.at("/feeds").size()).isEqualTo(6);
    assertThat(answer.at("/feeds").valueStream().map(feed -> feed.at("/feed").asString()))
        .contains("interno-landings", "anac-contracts");
    assertThat(answer.at("/feeds/0/lastDelivery/read").asInt()).isEqualTo(10);
    assertThat(answer.at("/feeds/0/lastDelivery/status").asString()).isEqualTo("published");
    assertThat(answer.at("/feeds/0/timeliness/lastDataOn").asString()).isEqualTo("2023-03-31");
    assertThat(answer.at("/feeds/0/timeliness/lastReceivedAt").asString())
        .isEqualTo("2023-04-01T00:30:00Z");
  }

  @Test
  void unreadableDeliveryIsTheLastButDoesNotMakeDataYounger() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          "insert into ops.delivery values (9, repeat('9', 64), 'interno-landings', 'broken.csv',"
              + " 'invented', 10, '2023-04-02T00:30:00Z', '1.0.0', 'unreadable', 'not-text',"
              + " 'Rotto', 'Broken', null, null, null, null, null, null, null, 1)");
    }

    Answer answer = server.get("/v1/feeds/interno-landings");

    assertThat(answer.at("/lastDelivery/fileName").asString()).isEqualTo("broken.csv");
    assertThat(answer.at("/timeliness/lastReceivedAt").asString())
        .isEqualTo("2023-04-02T00:30:00Z");
    assertThat(answer.at("/timeliness/lastDataOn").asString()).isEqualTo("2023-03-31");
    assertThat(answer.at("/deliveries").size()).isEqualTo(2);
  }

  @Test
  void oneFeedTellsItsContractDeliveriesReasonsAndChecks() {
    Answer answer = server.get("/v1/feeds/interno-landings");

    assertThat(answer.at("/feed").asString()).isEqualTo("interno-landings");
    assertThat(answer.at("/contract/recordTypes/0/columns/0/header").asString()).isNotBlank();
    assertThat(answer.at("/contract/recordTypes/0/rules/0/name/it").asString()).isNotBlank();
    assertThat(answer.at("/contract/origin/licence").asString()).isNotBlank();
    assertThat(answer.at("/contract/sla/frequencyDays").asInt()).isPositive();
    assertThat(answer.at("/contract/sla/graceDays").isNumber()).isTrue();
    assertThat(answer.at("/contract/sla/expectedRejectShare").isNumber()).isTrue();
    assertThat(answer.at("/deliveries/0/fileName").asString()).isEqualTo("interno-landings.csv");
    assertThat(answer.at("/deliveries/0/reasons/0/code").asString()).isEqualTo("not-a-date");
    assertThat(answer.at("/deliveries/0/reasons/0/rows").asInt()).isEqualTo(1);
    assertThat(answer.at("/deliveries/0/reasons/0/sentence/it").asString()).contains("Data");
    assertThat(answer.at("/checks/0/failed").asInt()).isEqualTo(1);
  }

  @Test
  void feedWithoutDeliveriesIsNeverOnTime() throws SQLException {
    MigratedDatabase.clean();

    Answer answer = server.get("/v1/feeds/interno-landings");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/lastDelivery").isNull()).isTrue();
    assertThat(answer.at("/timeliness/state").asString()).isEqualTo("never");
  }

  @Test
  void unknownFeedIsNotFoundAndTheKnownOnesAreListed() {
    Answer answer = server.get("/v1/feeds/weather");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.texts("/allowed")).contains("interno-landings");
  }
}
