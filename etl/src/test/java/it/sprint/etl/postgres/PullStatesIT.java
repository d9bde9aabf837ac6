package it.sprint.etl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.run.PullState;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is remembered of pulls. */
@Tag("postgres")
class PullStatesIT {

  private static final Instant NOON = Instant.parse("2023-04-01T12:00:00Z");

  @Test
  void stateIsKeptAndReplacedByTheNextOne() throws SQLException {
    MigratedDatabase.clean();
    PullState first = new PullState("anac-contracts", null, NOON, NOON, null);
    PullState second =
        new PullState(
            "anac-contracts",
            NOON.plusNanos(123_456_000),
            NOON.plusSeconds(60),
            NOON.plusSeconds(61),
            NOON.plusSeconds(61));
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      PullStates states = new PullStates(connection);

      assertThat(states.find("anac-contracts")).isEmpty();
      states.save(first);
      assertThat(states.find("anac-contracts")).contains(first);
      states.save(second);
      assertThat(states.find("anac-contracts")).contains(second);
    }
  }
}
