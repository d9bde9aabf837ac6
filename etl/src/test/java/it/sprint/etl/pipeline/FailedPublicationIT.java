package it.sprint.etl.pipeline;

import static it.sprint.etl.SampleFiles.CONTRACTS;
import static it.sprint.etl.pipeline.Chain.asOwner;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.SampleFiles;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.MigratedDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that fails half-way. */
@Tag("postgres")
class FailedPublicationIT {

  @TempDir private Path home;

  @Test
  void failedPublicationLeavesTheOldEditionAndSaysWhy() throws SQLException {
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    Chain chain = new Chain(home, files.folder());
    chain.run();
    files.change(CONTRACTS, line -> line.replace("51000.0,51000.0", "52000.0,51000.0"));
    asOwner("revoke insert on published.fact_contract from sprint_etl");
    try {
      assertThatThrownBy(chain::run)
          .isInstanceOf(RunException.class)
          .hasMessageContaining("Cannot publish the edition")
          .hasMessageContaining("The last edition stands");
      assertThat(query("select edition_number from published.edition where is_current"))
          .containsExactly("1");
      assertThat(
              query(
                  "select max(tendered_eur) from published.fact_contract where cig = '0000000A05'"))
          .containsExactly("51000.00");
      assertThat(query("select outcome, failure is not null from ops.run order by run_id"))
          .containsExactly("published|f", "failed|t");
    } finally {
      asOwner("grant insert on published.fact_contract to sprint_etl");
    }

    chain.run();
    assertThat(query("select edition_number from published.edition where is_current"))
        .containsExactly("2");
    assertThat(
            query(
                "select tendered_eur from published.fact_contract where cig = '0000000A05' and is_current"))
        .containsExactly("52000.00");
  }

  @Test
  void databaseThatIsGoneInTheMiddleOfACopyLeavesTheOldEdition() throws SQLException {
    SampleFiles files = SampleFiles.copyTo(home.resolve("public"));
    Chain chain = new Chain(home, files.folder());
    chain.run();
    List<String> before = PublishedContent.of(MigratedDatabase.shared());
    files.change(CONTRACTS, line -> line.replace("51000.0,51000.0", "52000.0,51000.0"));
    asOwner(
        """
        create function ops.break_off() returns trigger language plpgsql as $$
        begin
            if new.tendered_eur = 52000 then
                perform pg_terminate_backend(pg_backend_pid());
            end if;
            return new;
        end $$;
        create trigger break_off before insert on published.fact_contract
        for each row execute function ops.break_off();
        """);
    try {
      assertThatThrownBy(chain::run)
          .isInstanceOf(RunException.class)
          .hasMessageContaining("Cannot publish the edition")
          .hasMessageContaining("run again when the database answers");
      assertThat(PublishedContent.of(MigratedDatabase.shared()))
          .filteredOn(line -> !line.startsWith("delivery|") && !line.startsWith("reason|"))
          .isEqualTo(
              before.stream()
                  .filter(line -> !line.startsWith("delivery|") && !line.startsWith("reason|"))
                  .toList());
    } finally {
      asOwner("drop function ops.break_off() cascade");
    }

    assertThat(chain.run()).anyMatch(line -> line.startsWith("Edition 2 is published"));
    assertThat(query("select outcome from ops.run order by run_id"))
        .containsExactly("published", "failed", "published");
  }
}
