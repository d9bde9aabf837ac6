package it.sprint.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.ServerTest;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedEdition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one answer sees while another edition is published. */
@ServerTest
class SnapshotIT {

  private final Snapshot snapshot;

  SnapshotIT(@Autowired Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Test
  void oneAnswerSeesOneEdition() throws SQLException {
    new InventedEdition().publish();

    List<LocalDate> seen =
        snapshot.ofEdition(
            before -> {
              publishAsOf("2023-04-30");
              return List.of(before.asOf(), snapshot.ofEdition(Edition::asOf));
            });

    assertThat(seen).containsExactly(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 3, 31));
    assertThat(snapshot.ofEdition(Edition::asOf)).isEqualTo(LocalDate.of(2023, 4, 30));
  }

  private static void publishAsOf(String day) {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.executeUpdate("update ops.edition set as_of = '" + day + "'");
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
