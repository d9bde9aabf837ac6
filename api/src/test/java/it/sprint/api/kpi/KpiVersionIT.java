package it.sprint.api.kpi;

import static it.sprint.api.TestAccount.COUNCIL;
import static it.sprint.api.TestAccount.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.kpi.InventedStar;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A KPI whose rule was changed: figures by the former rule can still be asked for. */
@ServerTest
@Import(KpiVersionIT.Changed.class)
class KpiVersionIT {

  private static final String CHANGED =
      """
      kpis:
        - id: known-contacts
          name: {it: Contatti, en: Contacts}
          definition: {it: Contatti, en: Contacts}
          population: tcn
          unit: contacts
          direction: more
          kind: flow
          decimals: 0
          ruleVersion: "2"
          from: staff.contact
          where: person_key != 0
          date: contacted_on
          value: count(*)
          calendars: [year]
          evidence:
            - {column: contacted_on, name: {it: Giorno, en: Day}}
          withheld: is_health
          feeds: [etnie-sessions]
          earlier:
            - {ruleVersion: "1", where: "true"}
      """;

  private final TestServer server;

  KpiVersionIT(@Autowired TestServer server) {
    this.server = server;
  }

  /** The catalogue with that KPI. */
  @TestConfiguration
  static class Changed {

    @Bean
    @Primary
    KpiCatalogue changedCatalogue() {
      return KpiCatalogue.load().with(KpiCatalogue.draft("changed.yaml", CHANGED));
    }
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar().contact("2022-01-10", 1, 1).contact("2022-02-11", 0, 1).publish();
    server.accountsOf(MANAGER, COUNCIL);
  }

  @Test
  void formerRuleIsAskedByItsVersion() {
    TestBrowser manager = server.signedIn(MANAGER);
    Answer former = manager.get("/v1/kpis/known-contacts@1?calendar=year");

    assertThat(manager.get("/v1/kpis/known-contacts?calendar=year").at("/figures/0/value").asInt())
        .isEqualTo(1);
    assertThat(former.at("/figures/0/value").asInt()).isEqualTo(2);
    assertThat(former.at("/passport/ruleVersion").asString()).isEqualTo("1");
    Answer rows = manager.get(former.at("/figures/0/passport/evidence").asString());
    assertThat(rows.at("/rows").size()).isEqualTo(2);
    assertThat(server.get("/v1/kpis").at("/kpis").valueStream())
        .extracting(kpi -> kpi.at("/id").asString())
        .contains("known-contacts", "known-contacts@1");
  }

  @Test
  void formerRuleIsForThoseWhoMayAskForTheKpi() {
    assertThat(server.get("/v1/kpis/known-contacts@1").status()).isEqualTo(401);
    assertThat(server.signedIn(COUNCIL).get("/v1/kpis/known-contacts@1").status()).isEqualTo(403);
    assertThat(server.signedIn(COUNCIL).get("/v1/kpis/known-contacts@1/evidence").status())
        .isEqualTo(403);
  }

  @Test
  void versionThatNeverWasIsNotFound() {
    assertThat(server.signedIn(MANAGER).get("/v1/kpis/contacts@7").status()).isEqualTo(404);
  }
}
