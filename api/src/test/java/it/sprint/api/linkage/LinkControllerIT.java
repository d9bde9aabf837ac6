package it.sprint.api.linkage;

import static it.sprint.api.TestAccount.ADMIN;
import static it.sprint.api.TestAccount.ENGINEER;
import static it.sprint.api.TestAccount.NOVA;
import static it.sprint.api.TestAccount.OTHER_REVIEWER;
import static it.sprint.api.TestAccount.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestAccount;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pairs for reviewers: what they see, what they say, and that it is logged. */
@ServerTest
class LinkControllerIT {

  private static final String DECIDED = "/v1/link-decisions";

  private final TestServer server;

  LinkControllerIT(@Autowired TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void pairs() throws SQLException {
    server.accountsOf(REVIEWER, OTHER_REVIEWER, ENGINEER, ADMIN, NOVA);
    InventedPairs.write();
  }

  @Test
  void pairsThatWaitComeByPageThoseFirstThatMoveMost() {
    TestBrowser browser = server.signedIn(REVIEWER);
    Answer first = browser.get("/v1/link-pairs?limit=2");
    assertThat(effects(first)).containsExactly("1.9", "0.8");
    assertThat(first.at("/found").asInt()).isEqualTo(3);
    assertThat(first.at("/feeds/0/partner").asString()).isEqualTo("Consorzio NOVA");
    assertThat(first.text()).doesNotContain(InventedPairs.SURNAME);

    say(browser, InventedPairs.WAITING, "postponed", 0);

    assertThat(effects(browser.get("/v1/link-pairs"))).containsExactly("0.8", "0.4", "1.9");
    assertThat(effects(browser.get("/v1/link-pairs?limit=2&after=" + first.at("/next").asInt())))
        .containsExactly("1.9");
    assertThat(effects(browser.get("/v1/link-pairs?feed=polo-desk"))).containsExactly("0.4", "1.9");
    Answer chosen = browser.get("/v1/link-pairs?hold=none");
    assertThat(effects(chosen)).containsExactly("0.8");
    assertThat(chosen.at("/found").asInt()).isEqualTo(1);
    assertThat(chosen.at("/waiting").asInt()).isEqualTo(3);
  }

  @Test
  void pairIsOpenedSideBySideAndThatIsLogged() throws SQLException {
    Answer answer = server.signedIn(REVIEWER).get(InventedPairs.address("2", "1"));

    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.at("/values/0/name").asString()).isEqualTo("surname");
    assertThat(answer.at("/values/0/left/0/value").asString()).isEqualTo(InventedPairs.SURNAME);
    assertThat(answer.at("/values/2/right/0/value").asString()).isEqualTo("1994-01-02");
    assertThat(answer.at("/values/3/left/0/name/it").asString()).isEqualTo("Nigeria");
    assertThat(answer.at("/values/3/left/1/name").isNull()).isTrue();
    assertThat(answer.at("/values/4/left/0/name/it").asString()).isEqualTo("Barletta");
    assertThat(answer.at("/left/others/0/record").asString()).isEqualTo(InventedPairs.record("4"));
    assertThat(answer.at("/isJoined").asBoolean()).isFalse();
    assertThat(answer.at("/waiting/hold").asString()).isEqualTo("births-differ");
    assertThat(answer.at("/explanation/steps/1/level").asString()).isEqualTo("different");
    assertThat(answer.at("/standing/last").asInt()).isZero();
    assertThat(
            query(
                "select accessed_by || '|' || purpose || '|' || record_count || '|' || what from app.vault_access"))
        .containsExactly(
            "rita|review|2|" + InventedPairs.record("1") + " " + InventedPairs.record("2"));
  }

  @Test
  void oneWordIsEnoughForAPairThatWaitsAndCanBeTakenBack() throws SQLException {
    TestBrowser browser = server.signedIn(REVIEWER);

    Answer said = say(browser, InventedPairs.WAITING, "same", 0);
    assertThat(said.at("/step").asString()).isEqualTo("said");
    assertThat(said.at("/standing/held").asString()).isEqualTo("same");
    assertThat(said.at("/standing/history/0/by").asString()).isEqualTo("Rita");
    assertThat(effects(browser.get("/v1/link-pairs"))).containsExactly("0.8", "0.4");

    Answer undone =
        say(browser, InventedPairs.WAITING, "undone", said.at("/standing/last").asLong());
    assertThat(undone.at("/standing/held").asString()).isEqualTo("undone");
    assertThat(undone.at("/standing/history").size()).isEqualTo(2);
    assertThat(effects(browser.get("/v1/link-pairs"))).hasSize(3);
    Answer decided = browser.get(DECIDED);
    assertThat(decided.at("/decisions").size()).isEqualTo(1);
    assertThat(decided.at("/decisions/0/verdict").asString()).isEqualTo("undone");
    assertThat(decided.at("/decisions/0/feedA").asString()).isEqualTo("nova-stays");
    assertThat(query("select decided_by from app.link_decision")).containsOnly("rita").hasSize(2);
  }

  @Test
  void partingIsProposedByOneAndConfirmedByAnother() {
    TestBrowser rita = server.signedIn(REVIEWER);
    TestBrowser ugo = server.signedIn(OTHER_REVIEWER);

    Answer proposed = say(rita, InventedPairs.JOINED, "different", 0);
    long seen = proposed.at("/standing/last").asLong();

    assertThat(proposed.at("/step").asString()).isEqualTo("proposed");
    assertThat(proposed.at("/standing/held").asString()).isEqualTo("undone");
    assertThat(proposed.at("/standing/proposal/isOwn").asBoolean()).isTrue();
    Answer own = say(rita, InventedPairs.JOINED, "different", seen);
    assertThat(own.status()).isEqualTo(409);
    assertThat(own.at("/type").asString()).endsWith(":needs-another-person");
    assertThat(ugo.get("/v1/link-pairs").at("/toConfirm").asInt()).isEqualTo(1);
    Answer open = ugo.get(DECIDED + "?open=true");
    assertThat(open.at("/decisions/0/by").asString()).isEqualTo("Rita");
    assertThat(open.at("/decisions/0/isJoined").asBoolean()).isTrue();
    assertThat(open.at("/decisions/0/isOwn").asBoolean()).isFalse();

    Answer confirmed = say(ugo, InventedPairs.JOINED, "different", seen);

    assertThat(confirmed.at("/step").asString()).isEqualTo("confirmed");
    assertThat(confirmed.at("/standing/held").asString()).isEqualTo("different");
    assertThat(ugo.get(DECIDED + "?open=true").at("/decisions").size()).isZero();
  }

  @Test
  void proposalIsWithdrawnByEither() {
    TestBrowser rita = server.signedIn(REVIEWER);
    Answer proposed = say(rita, InventedPairs.JOINED, "different", 0);

    Answer withdrawn =
        say(rita, InventedPairs.JOINED, "withdrawn", proposed.at("/standing/last").asLong());

    assertThat(withdrawn.at("/step").asString()).isEqualTo("withdrawn");
    assertThat(withdrawn.at("/standing/proposal").isNull()).isTrue();
    Answer nothing =
        say(rita, InventedPairs.JOINED, "withdrawn", withdrawn.at("/standing/last").asLong());
    assertThat(nothing.at("/type").asString()).endsWith(":no-proposal");
  }

  @Test
  void wordOnWhatIsNoLongerSoIsRefused() {
    say(server.signedIn(OTHER_REVIEWER), InventedPairs.WAITING, "different", 0);

    Answer late = say(server.signedIn(REVIEWER), InventedPairs.WAITING, "same", 0);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.at("/type").asString()).isEqualTo("urn:sprint:problem:decided-meanwhile");
  }

  @Test
  void whatCannotBeAskedIsToldWithWhatCan() throws SQLException {
    TestBrowser browser = server.signedIn(REVIEWER);

    assertThat(browser.get("/v1/link-pairs?feed=asl-services").texts("/allowed"))
        .containsExactlyInAnyOrder("nova-stays", "polo-desk", "etnie-sessions");
    assertThat(browser.get("/v1/link-pairs?hold=why").texts("/allowed")).contains("births-differ");
    for (String wrong : List.of("limit=0", "limit=201", "after=-1", "after=x")) {
      assertThat(browser.get("/v1/link-pairs?" + wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(browser.get(DECIDED + "?limit=0").status()).isEqualTo(400);
    assertThat(browser.get(DECIDED + "?open=perhaps").status()).isEqualTo(400);
    for (String none :
        List.of(
            InventedPairs.address("1", "1"),
            InventedPairs.address("1", "9"),
            "/v1/link-pairs/x/y")) {
      assertThat(browser.get(none).status()).as(none).isEqualTo(404);
      assertThat(say(browser, none, "same", 0).status()).as(none).isEqualTo(404);
    }
    assertThat(say(browser, InventedPairs.WAITING, "maybe", 0).texts("/allowed"))
        .contains("postponed", "withdrawn");
    assertThat(
            browser
                .send("POST", InventedPairs.WAITING + "/decision", "{\"verdict\": \"same\"}")
                .status())
        .isEqualTo(400);
    assertThat(query("select 1 from app.link_decision union all select 1 from app.vault_access"))
        .isEmpty();
  }

  @Test
  void withoutTheKeysNothingIsOpenedAndNoValueIsTold() throws SQLException {
    Answer answer = server.signedIn(REVIEWER).get(InventedPairs.address("1", "5"));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.at("/type").asString()).endsWith(":keys-away");
    assertThat(answer.text()).doesNotContain(InventedPairs.SURNAME);
  }

  @Test
  void healthRecordsCannotBePublishedAmongThem() {
    assertThatThrownBy(
            () ->
                query(
                    DatabaseRole.ETL,
                    "insert into ops.link_record values (repeat('6', 32), 'asl-services', 1, '') returning feed"))
        .hasMessageContaining("link_record_feed_check");
  }

  @Test
  void nobodyElseSeesOrSaysAnything() throws SQLException {
    List<String> addresses = List.of("/v1/link-pairs", InventedPairs.WAITING, DECIDED);
    TestBrowser stranger = server.browser();
    assertThat(addresses).allMatch(address -> stranger.get(address).status() == 401);
    for (TestAccount person : List.of(ADMIN, ENGINEER, NOVA)) {
      TestBrowser browser = server.signedIn(person);
      assertThat(addresses).allMatch(address -> browser.get(address).status() == 403);
      assertThat(say(browser, InventedPairs.WAITING, "same", 0).status()).isEqualTo(403);
    }
    assertThat(server.signedIn(REVIEWER).get("/v1/data-feeds").status()).isEqualTo(403);
    assertThat(query("select 1 from app.link_decision union all select 1 from app.vault_access"))
        .isEmpty();
  }

  private static Answer say(TestBrowser browser, String pair, String verdict, long seen) {
    return browser.send(
        "POST", pair + "/decision", "{\"verdict\": \"%s\", \"seen\": %d}".formatted(verdict, seen));
  }

  private static List<String> effects(Answer answer) {
    return answer.at("/pairs").valueStream().map(pair -> pair.at("/effect").asString()).toList();
  }

  private static List<String> query(String sql) throws SQLException {
    return query(DatabaseRole.APP, sql);
  }

  private static List<String> query(DatabaseRole role, String sql) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(role);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
