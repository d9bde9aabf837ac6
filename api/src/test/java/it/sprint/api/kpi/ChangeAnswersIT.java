package it.sprint.api.kpi;

import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.history.Cause;
import it.sprint.warehouse.history.StandardFigures;
import it.sprint.warehouse.kpi.InventedStar;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of figures between two editions: a contact came late, another one was deleted. */
@ServerTest
class ChangeAnswersIT {

  private static final String CHANGES = "/v1/kpis/persons-served/changes";

  private static final String LATE_CONTACT =
      """
      insert into mart.fact_service_contact
      select contact_key + 1000, date '2022-02-11', 2, 2, is_anonymous, organization_key, service_key,
          municipality_key, language, kind, minutes, outcome, delivery_key, source_row + 1000, source_item
      from mart.fact_service_contact where contacted_on = '2022-02-10'
      """;

  private final TestServer server;

  ChangeAnswersIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void publishTwoEditions() throws SQLException {
    new InventedStar().contact("2022-01-10", 1, 1).contact("2022-02-10", 1, 2).publish();
    List<Kpi> kpis =
        KpiCatalogue.load().all().stream()
            .filter(kpi -> List.of("persons-served", "contacts", "landings").contains(kpi.id()))
            .toList();
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      etl.setAutoCommit(false);
      StandardFigures.begin(etl, kpis, 1).noteAll(Cause.NEW);
      edition(statement, 2);
      StandardFigures figures = StandardFigures.begin(etl, kpis, 2);
      figures.noteAll(Cause.NEW);
      statement.execute(LATE_CONTACT);
      figures.note(Cause.LATE, Set.of("mart.fact_service_contact"));
      statement.execute(
          "delete from mart.fact_service_contact where contacted_on = date '2022-01-10'");
      figures.note(Cause.DELETED, Set.of("mart.fact_service_contact"));
      etl.commit();
    }
    server.accountsOf(MANAGER, COUNCIL);
  }

  private static void edition(Statement statement, int number) throws SQLException {
    statement.execute(
        """
        update ops.edition set is_current = false;
        insert into ops.run overriding system value
        values (%1$d, '2023-04-02T01:00:00Z', '2023-04-02T02:00:00Z', 'published', null);
        insert into ops.edition values (%1$d, %1$d, '2023-04-02T02:00:00Z', '2023-03-31', true)
        """
            .formatted(number));
  }

  @Test
  void differenceIsSplitIntoCauses() {
    Answer toDate = server.signedIn(MANAGER).get(CHANGES);
    assertThat(toDate.at("/from/number").asInt()).isEqualTo(1);
    assertThat(toDate.at("/to/number").asInt()).isEqualTo(2);
    assertThat(toDate.at("/changes").size()).isEqualTo(1);
    assertThat(toDate.at("/changes/0/before").asInt()).isEqualTo(1);
    assertThat(toDate.at("/changes/0/after").asInt()).isEqualTo(2);
    assertThat(toDate.at("/changes/0/parts").toString())
        .isEqualTo("[{\"cause\":\"late\",\"difference\":1}]");

    Answer byMonth = server.signedIn(MANAGER).get(CHANGES + "?calendar=month");
    assertThat(byMonth.at("/changes/0/period").asString()).isEqualTo("2022-01");
    assertThat(byMonth.at("/changes/0/difference").asInt()).isEqualTo(-1);
    assertThat(byMonth.at("/changes/0/parts").toString())
        .isEqualTo("[{\"cause\":\"deleted\",\"difference\":-1}]");
    assertThat(byMonth.at("/changes/1/period").asString()).isEqualTo("2022-02");
    assertThat(byMonth.at("/changes/1/difference").asInt()).isEqualTo(1);
    assertThat(byMonth.at("/changes").size()).isEqualTo(2);
  }

  @Test
  void figureIsComparedWithTheSameOneOfAnotherEdition() {
    TestBrowser manager = server.signedIn(MANAGER);
    Answer months = manager.get("/v1/kpis/persons-served?calendar=month&compare=edition");

    assertThat(months.at("/figures").size()).isEqualTo(1);
    assertThat(months.at("/figures/0/value").asInt()).isEqualTo(2);
    assertThat(months.at("/figures/0/compared/edition").asInt()).isEqualTo(1);
    assertThat(months.at("/figures/0/compared/value").asInt()).isEqualTo(1);
    assertThat(months.at("/figures/0/compared/difference").asInt()).isEqualTo(1);
    assertThat(months.at("/figures/0/compared/percent").asInt()).isEqualTo(100);
    Answer split =
        manager.get(
            "/v1/kpis/persons-served?calendar=month&breakdown=sex&compare=edition&edition=1");
    assertThat(
            split
                .at("/figures")
                .valueStream()
                .map(
                    figure ->
                        figure.at("/members/sex/code").asString()
                            + figure.at("/compared/value").asString()))
        .containsExactlyInAnyOrder("F1", "M0");
    Answer itself = manager.get("/v1/kpis/persons-served?calendar=month&compare=edition&edition=2");
    assertThat(itself.at("/figures/0/compared/difference").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "compare=edition&calendar=month&edition=7, unknown-value, 2",
    "compare=edition&calendar=month&sex=F, wrong-form, month",
    "compare=edition&calendar=month&cumulative=true, wrong-form, month",
    "compare=previous&calendar=month&edition=1, wrong-form, compare=edition",
    "compare=tomorrow&calendar=month, unknown-value, previous",
  })
  void comparisonThatCannotBeMadeTellsWhatCan(String asked, String code, String allowed) {
    Answer answer = server.signedIn(MANAGER).get("/v1/kpis/persons-served?" + asked);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type").asString()).endsWith(code);
    assertThat(answer.text()).contains(allowed);
  }

  @Test
  void causesThatMakeUpForEachOtherAreTold() {
    Answer contacts = server.signedIn(MANAGER).get("/v1/kpis/contacts/changes?from=1&to=2");
    assertThat(contacts.at("/changes/0/difference").asInt()).isZero();
    assertThat(contacts.at("/changes/0/parts").toString())
        .isEqualTo(
            "[{\"cause\":\"late\",\"difference\":1},{\"cause\":\"deleted\",\"difference\":-1}]");
    assertThat(server.signedIn(MANAGER).get("/v1/kpis/contacts/changes?from=2&to=2").at("/changes"))
        .isEmpty();
  }

  @Test
  void anotherRuleIsACauseOfItsOwn() throws SQLException {
    // As an earlier rule had counted the second edition.
    asOwner("update ops.standard_rule set fingerprint = 'earlier' where kpi = 'contacts'");
    asOwner(
        "update ops.standard_figure set value = value + 5 where kpi = 'contacts' and calendar = 'all'");
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      etl.setAutoCommit(false);
      edition(statement, 3);
      StandardFigures.begin(etl, KpiCatalogue.load().all(), 3).noteAll(Cause.NEW);
      etl.commit();
    }

    Answer contacts = server.signedIn(MANAGER).get("/v1/kpis/contacts/changes");
    assertThat(contacts.at("/from/number").asInt()).isEqualTo(2);
    assertThat(contacts.at("/changes/0/parts").toString())
        .isEqualTo("[{\"cause\":\"rule-changed\",\"difference\":-5}]");
    assertThat(server.signedIn(MANAGER).get(CHANGES).at("/changes")).isEmpty();
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void membersHaveTheirNames() {
    Answer bySex = server.signedIn(MANAGER).get(CHANGES + "?breakdown=sex");
    assertThat(bySex.at("/changes/0/member").toString())
        .contains("\"code\":\"M\"")
        .contains("\"it\":");
    assertThat(bySex.at("/changes/0/difference").asInt()).isEqualTo(1);
  }

  @Test
  void whatDoesNotFitIsToldWithWhatWould() {
    assertRefused("?from=7", "\"allowed\":[\"2\",\"1\"]");
    assertRefused("?from=2&to=1", "no later edition than the parameter 'to'");
    assertRefused("?calendar=eu-year-2014", "\"allowed\":[\"month\",\"quarter\",\"all\"]");
    assertRefused("?breakdown=colour", "sex");
    assertRefused("?sex=F", "\"allowed\":[\"calendar\",\"breakdown\",\"from\",\"to\"]");
    assertThat(server.get(CHANGES).status()).isEqualTo(401);
    assertThat(server.signedIn(COUNCIL).get(CHANGES).status()).isEqualTo(403);
    assertThat(server.get("/v1/kpis/nothing/changes").status()).isEqualTo(404);
  }

  private void assertRefused(String parameters, String told) {
    Answer answer = server.signedIn(MANAGER).get(CHANGES + parameters);
    assertThat(answer.status()).as(parameters).isEqualTo(400);
    assertThat(answer.text()).as(parameters).contains(told);
  }
}
