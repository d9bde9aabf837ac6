package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing the lists into a migrated database. */
final class ReferenceListsIT {

  private final ReferenceLists lists = ReferenceLists.load();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
    connection.setAutoCommit(false);
  }

  /** Nothing is ever committed here, so no test sees another one's rows. */
  @AfterEach
  void rollBack() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @ParameterizedTest
  @CsvSource({
    "region, 20",
    "municipality, 20",
    "country, 198",
    "permit_kind, 9",
    "statistical_area, 9",
    "population_measure, 27",
    "organization, 20",
    "organization_alias, 34",
    "calendar_period, 793",
    "service_area, 7",
    "indicator, 27",
    "need, 40",
    "need_version, 41",
    "need_indicator, 120",
    "need_service, 75",
    "need_crosswalk, 99",
    "service, 52",
    "service_version, 52",
    "service_indicator, 161",
    "service_crosswalk, 145",
    "language, 58",
    "language_level, 7",
    "stay_exit_reason, 15",
    "placement_kind, 9",
    "placement_outcome, 8",
    "referral_state, 9",
    "tool_kind, 10",
    "expense_heading, 10",
    "inspection_class, 3",
    "checklist_version, 2",
    "checklist_section, 8",
    "checklist_item, 97"
  })
  void everyTableHoldsItsWholeList(String table, int rows) throws SQLException {
    lists.publish(connection);

    assertThat(query("select count(*) from reference." + table))
        .containsExactly(String.valueOf(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region",
        "municipality",
        "country",
        "permit_kind",
        "statistical_area",
        "population_measure",
        "organization",
        "organization_alias",
        "calendar_period",
        "service_area",
        "indicator",
        "need",
        "need_version",
        "need_indicator",
        "need_service",
        "need_crosswalk",
        "service_crosswalk",
        "language",
        "referral_state",
        "expense_heading",
        "checklist_item"
      })
  void aSecondTimeTouchesNoRow(String table) throws SQLException {
    String versions = "select ctid::text || xmin::text from reference." + table;
    lists.publish(connection);
    List<String> before = query(versions);

    lists.publish(connection);

    assertThat(query(versions)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aRowThatDiffersIsSetRight() throws SQLException {
    execute("update reference.region set name = 'Apulia' where region_code = '16'");
    execute("update reference.country set iso2 = null, is_eu = false where iso3 = 'ITA'");

    lists.publish(connection);

    assertThat(query("select name from reference.region where region_code = '16'"))
        .containsExactly("Puglia");
    assertThat(query("select iso2 || is_eu from reference.country where iso3 = 'ITA'"))
        .containsExactly("ITtrue");
  }

  @Test
  void rowsThatAreGoneAreRemovedWithTheirChildren() throws SQLException {
    execute("insert into reference.organization values ('old', 'Old', 'unknown')");
    execute("insert into reference.organization_alias values ('OLD', 'legal-name', 'old')");
    execute("insert into reference.statistical_area values ('ITX', 'X', 'X', 'region', 'IT')");
    execute("insert into reference.statistical_area values ('ITX1', 'X', 'X', 'province', 'ITX')");

    lists.publish(connection);

    assertThat(query("select name from reference.organization where organization_code = 'old'"))
        .isEmpty();
    assertThat(query("select area_code from reference.statistical_area where name_it = 'X'"))
        .isEmpty();
  }

  @Test
  void aPairThatIsGoneIsRemovedAndOneThatIsMissingAdded() throws SQLException {
    lists.publish(connection);
    execute("delete from reference.need_service where need = 'social.food'");
    execute("insert into reference.need_service values ('social.food', 'work.cv-workshop')");

    lists.publish(connection);

    assertThat(query("select service from reference.need_service where need = 'social.food'"))
        .containsExactly("social.food-aid");
  }

  @Test
  void aNeedHasOneCurrentWordingAndKeepsItsEarlierOnes() throws SQLException {
    lists.publish(connection);

    assertThat(
            query(
                """
                select version || ' ' || is_current from reference.need_version
                where need = 'school.italian-course' order by version
                """))
        .containsExactly("1 false", "2 true");
    assertThat(
            query(
                """
                select need.need from reference.need
                left join reference.need_version
                    on need_version.need = need.need and need_version.is_current
                where need_version.need is null
                """))
        .isEmpty();
  }

  @Test
  void anAliasCanMoveAwayFromAnOrganizationThatIsGone() throws SQLException {
    execute("insert into reference.organization values ('old', 'Old', 'unknown')");
    execute(
        "update reference.organization_alias set organization_code = 'old' where alias = 'ASL BT'");

    lists.publish(connection);

    assertThat(
            query(
                "select organization_code from reference.organization_alias where alias = 'ASL BT'"))
        .containsExactly("asl-bt");
  }

  @Test
  void aRenamedCodeFreesTheValueThatMustBeUnique() throws SQLException {
    execute("update reference.country set iso3 = 'KOS' where iso3 = 'XKX'");

    lists.publish(connection);

    assertThat(query("select iso3 from reference.country where iso2 = 'XK'"))
        .containsExactly("XKX");
  }

  @Test
  void feedsAreMadeEqualToTheContracts() throws SQLException {
    MigratedDatabase.clean();

    ReferenceLists.publishFeeds(connection, List.of(landings("1.0.0", 7)));
    ReferenceLists.publishFeeds(connection, List.of(landings("1.1.0", 15)));

    assertThat(
            query(
                """
                select concat_ws(' ', feed, contract_version, is_public, frequency_days, grace_days)
                from reference.feed
                """))
        .containsExactly("landings 1.1.0 t 15 3");
  }

  private static FeedRow landings(String version, int frequencyDays) {
    return new FeedRow(
        "landings", "Sbarchi", "Landings", "interno", true, version, frequencyDays, 3);
  }

  @Test
  void halfAPublicationCannotHappen() throws SQLException {
    connection.setAutoCommit(true);

    assertThatIllegalStateException()
        .isThrownBy(() -> lists.publish(connection))
        .withMessageContaining("autocommit");

    connection.setAutoCommit(false);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }
}
