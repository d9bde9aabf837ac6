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
import it.sprint.warehouse.kpi.InventedStar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows behind a figure, as files. */
@ServerTest
class EvidenceFilesIT {

  private static final String CONTACTS = "/v1/kpis/contacts/evidence.%s?calendar=year&period=2022";
  private static final String CSV = CONTACTS.formatted("csv");
  private static final String XLSX = CONTACTS.formatted("xlsx");
  private static final String PURPOSE = "&purpose=Verifica+trimestrale";

  private final TestServer server;
  private TestBrowser manager;

  EvidenceFilesIT(@Autowired TestServer server) {
    this.server = server;
    this.manager = server.browser();
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 2, 2)
        .contact("2022-02-11", 3, 2)
        .contactAboutHealth("2022-03-01", 1)
        .occupancy("2022-01-01", 1, 5, 10)
        .publish();
    server.accountsOf(MANAGER, COUNCIL);
    manager = server.signedIn(MANAGER);
  }

  @Test
  void csvHasEveryRowThatMayBeShownAndWhereItComesFrom() {
    Answer answer = manager.get(CSV + PURPOSE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Disposition"))
        .contains("attachment", "contacts-2022-edizione-1.csv");
    List<String> lines = answer.text().lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFFNel valore;Giorno;").endsWith(";Edizione");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("sì;2022-01-10;1;")
        .endsWith(";" + "1".repeat(64) + ";etnie-sessions.csv;2;1;1")
        .contains("Etnie APS");
  }

  @Test
  void englishHasItsOwnNamesAndSeparators() {
    Answer answer = manager.get(CSV + PURPOSE + "&language=en");

    assertThat(answer.header("Content-Disposition")).contains("contacts-2022-edition-1.csv");
    assertThat(answer.text()).startsWith("\uFEFFIn the value,Day,").contains("\r\nyes,2022-01-10,");
  }

  @Test
  void workbookHasTypedCellsAndThePassport() throws IOException {
    Answer answer = manager.get(XLSX + "&partner=etnie" + PURPOSE);

    assertThat(answer.status()).isEqualTo(200);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).getCellAsDate(1)).contains(LocalDate.of(2022, 1, 10).atStartOfDay());
      List<Row> facts = workbook.findSheet("Informazioni").orElseThrow().read();
      assertThat(fact(facts, "Codice").getCellAsString(1)).contains("contacts");
      assertThat(fact(facts, "Periodo").getCellAsString(1)).contains("2022");
      assertThat(fact(facts, "Filtro").getCellAsString(1)).contains("Partner: Etnie APS");
      assertThat(fact(facts, "Edizione").getCellAsNumber(1)).contains(BigDecimal.ONE);
      assertThat(fact(facts, "Righe in questo file").getCellAsNumber(1)).contains(BigDecimal.ONE);
      assertThat(fact(facts, "Righe non mostrate").getCellAsNumber(1)).contains(BigDecimal.ONE);
      assertThat(fact(facts, "Perché non mostrate").getCellAsString(1).orElseThrow())
          .contains("salute");
    }
  }

  private static Row fact(List<Row> facts, String name) {
    return facts.stream()
        .filter(row -> row.getCellText(0).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no fact " + name));
  }

  @Test
  void purposeIsNotedBeforeRowsAboutPersonsLeave() throws SQLException {
    manager.get(CSV + PURPOSE);
    manager.get("/v1/kpis/occupancy-rate/evidence.csv?calendar=year&period=2022");

    assertThat(noted())
        .isEqualTo(
            "figure-export 'Verifica trimestrale':"
                + " /v1/kpis/contacts/evidence?calendar=year&period=2022 as csv 2");
  }

  @Test
  void whatCannotBeNotedDoesNotLeave() throws SQLException {
    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement()) {
      statement.execute("revoke insert on app.vault_access from sprint_app");
      try {
        Answer answer = manager.get(CSV + PURPOSE);
        assertThat(answer.status()).isGreaterThanOrEqualTo(500);
        assertThat(answer.text()).doesNotContain("etnie-sessions.csv");
        assertThat(answer.header("Content-Disposition")).isEmpty();
      } finally {
        statement.execute("grant insert on app.vault_access to sprint_app");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "a\u0000b c", "riga\nnuova", "\u202Eabcd", "  a  "})
  void purposeMustSaySomething(String purpose) {
    Answer answer =
        manager.get(CSV + "&purpose=" + URLEncoder.encode(purpose, StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void purposeHasAtMostTwoHundredCharacters() {
    assertThat(manager.get(CSV + "&purpose=" + "x".repeat(200)).status()).isEqualTo(200);
    assertThat(manager.get(CSV + "&purpose=" + "x".repeat(201)).status()).isEqualTo(400);
  }

  @Test
  void filesAreForWhoeverMaySeeTheFigure() {
    for (String address : List.of(CSV, XLSX)) {
      assertThat(server.browser().get(address + PURPOSE).status()).isEqualTo(401);
      assertThat(server.signedIn(COUNCIL).get(address + PURPOSE).status()).isEqualTo(403);
    }
    assertThat(
            server
                .signedIn(COUNCIL)
                .get("/v1/kpis/occupancy-rate/evidence.xlsx?calendar=year&period=2022")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&page=1", "&language=de", "&period=2022", "&partner=nobody", "&breakdown=area"})
  void badRequestIsAProblemAndNoFile(String more) {
    Answer answer = manager.get(CSV + PURPOSE + more);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Content-Disposition")).isEmpty();
  }

  private static String noted() throws SQLException {
    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select string_agg(purpose || ' ' || what || ' ' || record_count, '|')"
                    + " from app.vault_access")) {
      row.next();
      return row.getString(1);
    }
  }
}
