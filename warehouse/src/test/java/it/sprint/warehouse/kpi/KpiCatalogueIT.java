package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs every expression of the catalogue against the real tables. */
class KpiCatalogueIT {

  private final KpiCatalogue catalogue = KpiCatalogue.load();

  @BeforeAll
  static void startEmpty() throws SQLException {
    MigratedDatabase.clean();
  }

  @Test
  void everyQuestionIsValidSql() throws SQLException {
    for (Kpi kpi : catalogue.all()) {
      try (Connection reader = MigratedDatabase.shared().connect(Rows.roleOf(kpi))) {
        assertRuns(reader, SourceSql.knownUntil(kpi));
        assertRuns(reader, SourceSql.latestDeliveries(kpi));
        assertRuns(reader, SourceSql.checks(kpi));
        for (KpiQuestion question : questions(kpi)) {
          assertRuns(reader, KpiSql.figures(question));
          assertRuns(reader, KpiSql.periods(question));
          assertRuns(reader, KpiSql.evidence(question, "2022", new EvidencePage(10, 0)));
          assertRuns(reader, KpiSql.evidenceCount(question, "2022"));
        }
      }
    }
  }

  @Test
  void publicRoleMayNotReadWhatIsNotForEverybody() throws SQLException {
    try (Connection reader = MigratedDatabase.shared().connect(DatabaseRole.PUBLIC)) {
      for (Kpi kpi : catalogue.all()) {
        if (!kpi.audience().isEverybody()) {
          assertThatThrownBy(() -> Rows.of(reader, KpiSql.figures(questions(kpi).get(0))))
              .as(kpi.id())
              .hasMessageContaining("permission denied for schema staff");
        }
      }
    }
  }

  @Test
  void everyCalendarHasPeriods() throws SQLException {
    for (Kpi kpi : catalogue.all()) {
      for (String calendar : kpi.calendars()) {
        assertThat(
                Rows.of(
                    new BoundSql(
                        "select period from reference.calendar_period where calendar = ?",
                        List.of(calendar))))
            .as(kpi.id() + " by " + calendar)
            .isNotEmpty();
      }
    }
  }

  @Test
  void everyMemberThatStandsForAllHasAName() throws SQLException {
    for (Kpi kpi : catalogue.all()) {
      for (Breakdown breakdown : kpi.breakdowns()) {
        if (breakdown.names() instanceof MemberNames.Reference reference) {
          List<Object> codes = new ArrayList<>();
          Rows.of(Rows.roleOf(kpi), KpiSql.members(reference))
              .forEach(row -> codes.add(row.get("code")));
          assertThat(codes).as(breakdown.id()).isNotEmpty();
          if (breakdown.defaultMember() != null) {
            assertThat(codes).contains(breakdown.defaultMember());
          }
        }
      }
    }
  }

  private static List<KpiQuestion> questions(Kpi kpi) {
    List<KpiQuestion> questions = new ArrayList<>();
    // A calendar is a value of the statement; the one with a single period has a statement of its
    // own.
    for (String calendar : List.of(kpi.calendars().get(0), KpiSql.ALL)) {
      questions.add(new KpiQuestion(kpi, calendar, List.of(), Map.of(), null, null));
      for (Breakdown one : kpi.breakdowns()) {
        questions.add(new KpiQuestion(kpi, calendar, List.of(one), Map.of(), null, null));
        questions.add(
            new KpiQuestion(kpi, calendar, List.of(), Map.of(one, List.of("x")), null, null));
        for (Breakdown other : kpi.breakdowns()) {
          if (!one.equals(other)) {
            questions.add(
                new KpiQuestion(kpi, calendar, List.of(one, other), Map.of(), null, null));
          }
        }
      }
    }
    return questions;
  }

  private static void assertRuns(Connection reader, BoundSql sql) {
    assertThatCode(() -> Rows.of(reader, sql)).as(sql.text()).doesNotThrowAnyException();
  }
}
