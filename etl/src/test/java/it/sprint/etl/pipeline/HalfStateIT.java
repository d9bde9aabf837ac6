package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States that a kill leaves between a commit to the lake and the note of it in the ledger. */
class HalfStateIT {

  private static final String CONTENT =
      """
      select t::text from published.fact_landing as t
      union all select t::text from published.fact_contract as t
      union all select t::text from published.fact_reception_presence as t
      union all select t::text from published.fact_foreign_population as t
      union all select concat_ws('|', feed, status, rows_read, rows_accepted, rows_rejected,
          rows_duplicate) from ops.delivery
      order by 1
      """;

  @TempDir private Path home;

  @Test
  void whatTheLakeHoldsIsNeitherLandedNorCountedTwice() throws SQLException {
    Chain chain = new Chain(home, SampleFiles.copyTo(home.resolve("public")).folder());
    chain.run();
    List<String> published = query(CONTENT);

    // Landed and conformed in the lake; the ledger knows of the arrival only.
    forget("status = 'received', rows_read = null");
    chain.run();
    assertThat(query(CONTENT)).isEqualTo(published);

    // Conformed in the lake; the ledger knows of the landing only.
    forget("status = 'landed'");
    chain.run();
    assertThat(query(CONTENT)).isEqualTo(published);

    // Conformed in lake and ledger, not published.
    forget("status = 'conformed'");
    chain.run();
    assertThat(query(CONTENT)).isEqualTo(published);
  }

  /** The ledger as it was before; deliveries keep nothing that a later step wrote. */
  private static void forget(String state) throws SQLException {
    boolean isConformed = state.contains("conformed");
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      if (!isConformed) {
        statement.execute(
            """
            update ops.delivery set rows_accepted = null, rows_rejected = null,
                rows_duplicate = null, rows_warned = null, status = 'received'
            """);
        statement.execute("delete from ops.delivery_reason");
      }
      statement.execute("update ops.delivery set " + state);
    }
  }
}
