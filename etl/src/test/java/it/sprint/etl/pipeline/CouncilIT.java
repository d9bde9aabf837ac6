package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people enter in the pages reaches the star with the next run, deliveries or none. */
class CouncilIT {

  @TempDir private static Path home;
  private static List<String> afterEntering;
  private static List<String> afterNothing;

  @BeforeAll
  static void enterAfterTheFirstEdition() throws SQLException {
    Chain chain = Chain.withStar(home, SampleFiles.copyTo(home.resolve("public")).folder());
    chain.run();
    Entered.actionsAndTargets("2023-04-01T10:00:00Z");
    afterEntering = chain.run(Duration.ofDays(1));
    afterNothing = chain.run(Duration.ofDays(2));
  }

  @Test
  void whatWasEnteredIsNewsAndOnlyOnce() throws SQLException {
    assertThat(afterEntering).doesNotContain("Nothing new: the last edition stands.");
    assertThat(afterNothing).endsWith("Nothing new: the last edition stands.");
    assertThat(query("select count(*) from ops.edition")).containsExactly("2");
  }

  @Test
  void inventedEntriesAreForTheDemoAndNeverAfterThoseOfPeople() throws Exception {
    String entered =
        "select (select count(*) from app.council_action), (select count(*) from app.indicator_target),"
            + " (select count(*) from app.indicator_value)";
    List<String> before = query(entered);
    try (Connection people = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = people.createStatement()) {
      statement.execute(
          """
          insert into app.account (username, display_name, password_hash, role, created_at, changed_at)
          values ('manager', 'Demo', 'none', 'manager', now(), now()) on conflict (username) do nothing
          """);
      InventedEntriesCommand.enter(people);
    }
    assertThat(query(entered)).isEqualTo(before);

    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("truncate app.council_action, app.indicator_target, app.indicator_value");
      InventedEntriesCommand.enter(owner);
      try (ResultSet row = statement.executeQuery(entered)) {
        row.next();
        assertThat(List.of(row.getInt(1), row.getInt(2), row.getInt(3))).containsExactly(5, 11, 4);
      }
      owner.rollback();
    }
  }

  @Test
  void highestVersionOfAnActionCountsAndWithdrawnOnesDoNot() throws SQLException {
    assertThat(
            query(
                """
                select council_action, version, organization_code, due_on, done_on
                from mart.fact_council_action join mart.dim_organization using (organization_key)
                """))
        .containsExactly("1|2|asl-bt|2023-02-28|2023-02-20");
  }

  @Test
  void versionsOfATargetFollowEachOther() throws SQLException {
    assertThat(
            query(
                """
                select indicator, kpi, version, value, valid_from, valid_to, is_current
                from mart.fact_target left join mart.dim_indicator using (indicator_key)
                order by kpi nulls first, version
                """))
        .containsExactly(
            "B.ii|null|1|500.00|2022-01-01|2022-09-30|f",
            "B.ii|null|2|600.00|2022-10-01|2022-09-30|f",
            "B.ii|null|3|650.00|2022-10-01|9999-12-31|t",
            "null|contacts|1|900.00|2022-01-01|9999-12-31|t");
  }
}
