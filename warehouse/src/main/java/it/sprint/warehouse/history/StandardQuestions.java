package it.sprint.warehouse.history;

import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The questions whose answers are kept with each edition: a KPI as a whole and by each of its
 * breakdowns, by month, by quarter and to date; by year where it is of years only.
 */
public final class StandardQuestions {

  private static final List<String> CALENDARS = List.of("month", "quarter", KpiSql.ALL);
  private static final List<String> OF_YEARS = List.of("year", KpiSql.ALL);

  private StandardQuestions() {}

  /** Those of one KPI. */
  public static List<KpiQuestion> of(Kpi kpi) {
    List<KpiQuestion> questions = new ArrayList<>();
    for (String calendar : calendars(kpi)) {
      questions.add(new KpiQuestion(kpi, calendar, List.of(), Map.of(), null, null));
      for (Breakdown breakdown : kpi.breakdowns()) {
        questions.add(new KpiQuestion(kpi, calendar, List.of(breakdown), Map.of(), null, null));
      }
    }
    return questions;
  }

  /** The calendars by which figures of a KPI are kept. */
  public static List<String> calendars(Kpi kpi) {
    List<String> calendars = kpi.calendars().contains("quarter") ? CALENDARS : OF_YEARS;
    return calendars.stream().filter(kpi.calendars()::contains).toList();
  }

  /** Whether the answer to a question is kept. */
  public static boolean contain(KpiQuestion question) {
    return calendars(question.kpi()).contains(question.calendar())
        && question.breakdowns().size() <= 1
        && question.filters().isEmpty()
        && !question.hasDays()
        && !question.isCumulative();
  }
}
