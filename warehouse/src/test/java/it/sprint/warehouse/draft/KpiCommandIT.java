package it.sprint.warehouse.draft;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.InventedStar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What somebody reads who tries a draft. */
class KpiCommandIT {

  private static final String DRAFT =
      """
      kpis:
        - id: contacts
          name: {it: Contatti, en: Contacts of the desk}
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
          calendars: [quarter, all]
          breakdowns:
            - id: sex
              name: {it: Sesso, en: Sex}
              column: sex
              additive: true
              labels: {F: {it: Donne, en: Women}, M: {it: Uomini, en: Men}}
          evidence:
            - {column: contacted_on, name: {it: Giorno, en: Day}}
          withheld: is_health
          feeds: [etnie-sessions]
      """;

  @TempDir private static Path folder;

  private final StringWriter told = new StringWriter();

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar()
        .contact("2022-01-10", 1, 1)
        .contact("2022-02-10", 2, 1)
        .contact("2022-02-11", 0, 1)
        .contact("2022-02-12", 3, 1)
        .contactAboutHealth("2022-03-01", 1)
        .publish();
  }

  private static Connection staff() throws SQLException {
    return MigratedDatabase.shared().connect(DatabaseRole.STAFF);
  }

  private int run(String draft, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("draft.yaml"), draft);
    PrintWriter writer = new PrintWriter(told);
    CommandLine command = KpiCommand.commandLine(KpiCommandIT::staff).setOut(writer).setErr(writer);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "try";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return command.execute(arguments);
  }

  @Test
  void draftIsComputedBesideTheKpiThatThereIs() throws IOException {
    assertThat(run(DRAFT)).as(told.toString()).isZero();

    assertThat(told.toString())
        .contains(
            "Edition 1, data until 2023-03-31", "contacts · Contacts of the desk", "rule version 2")
        .containsPattern("2022-Q1 +4 +4")
        .contains("by sex: 2 members", "rows behind 2022-Q1: 3, and 1 that nobody sees")
        .endsWith("Nothing is wrong.\n")
        .doesNotContain("select");
  }

  @Test
  void sqlIsShownToWhoAsks() throws IOException {
    assertThat(run(DRAFT, "--sql")).isZero();

    assertThat(told.toString()).contains("with fact as (select * from staff.contact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where: person_key != 0 | where: persona != 0 | column \"persona\" does not exist",
        "from: staff.contact | from: staff.contatti | relation \"staff.contatti\" does not exist",
        "from: staff.contact | from: mart.fact_service_contact | permission denied",
        "where: person_key != 0 | where: person_key < 0 | no row of staff.contact",
        "M: {it: Uomini, en: Men} | X: {it: Altro, en: Other} | Members of sex without a name: M",
        "value: count(*) | value: count(distinct municipality) | The parts of sex do not add up",
      })
  void whatIsWrongIsSaid(String right, String wrong, String sentence) throws IOException {
    assertThat(DRAFT).contains(right);

    assertThat(run(DRAFT.replace(right, wrong))).isEqualTo(1);
    assertThat(told.toString()).contains("WRONG: ", sentence, " wrong.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit: contacts | unit: bananas | unit: is 'bananas'. Use one of: persons",
        "kind: flow | kynd: flow | kind: is missing. Add it.",
        "kpis: | [ | it is no YAML",
      })
  void fileThatIsNoDraftIsRefused(String right, String wrong, String sentence) throws IOException {
    assertThat(run(DRAFT.replace(right, wrong))).isEqualTo(1);

    assertThat(told.toString()).contains("draft.yaml", sentence).doesNotContain("at it.sprint");
  }

  @Test
  void missingFileIsOneSentence() {
    PrintWriter writer = new PrintWriter(told);
    int code =
        KpiCommand.commandLine(KpiCommandIT::staff)
            .setErr(writer)
            .execute("try", folder.resolve("missing.yaml").toString());

    assertThat(code).isEqualTo(1);
    assertThat(told.toString()).startsWith("Cannot read ").hasLineCount(1);
  }
}
