package it.sprint.warehouse.history;

import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.List;

/** SQL about the standard figures of all editions, in the schema that a KPI's audience may read. */
public final class HistorySql {

  private HistorySql() {}

  /**
   * One row per move of a figure until an edition, in the order in which they were: {@code period},
   * {@code name_it}, {@code name_en}, {@code member}, {@code edition_number}, {@code cause}, {@code
   * value}. The question is a standard one.
   */
  public static BoundSql moves(KpiQuestion question, long upTo) {
    if (!StandardQuestions.contain(question)) {
      throw new IllegalArgumentException("no answers to this question are kept");
    }
    String breakdown = question.breakdowns().isEmpty() ? "" : question.breakdowns().get(0).id();
    return new BoundSql(
        """
        select
            figure.period, period.name_it, period.name_en,
            figure.member, figure.edition_number, figure.cause, figure.value
        from %s.standard_figure as figure
        inner join reference.calendar_period as period
            on figure.calendar = period.calendar and figure.period = period.period
        where figure.kpi = ? and figure.calendar = ? and figure.breakdown = ?
            and figure.edition_number <= ?
        order by period.ends_on, figure.member, figure.edition_number, figure.step
        """
            .formatted(question.kpi().audience().schema()),
        List.of(question.kpi().id(), question.calendar(), breakdown, upTo));
  }

  /**
   * One row per edition with which figures of the KPI are kept, the latest first: {@code number},
   * {@code published_at}, {@code as_of}.
   */
  public static BoundSql editions(Kpi kpi) {
    return new BoundSql(
        """
        select edition.edition_number as number, edition.published_at, edition.as_of
        from published.edition as edition
        where edition.edition_number >= (
            select min(figure.edition_number) from %s.standard_figure as figure where figure.kpi = ?)
        order by edition.edition_number desc
        """
            .formatted(kpi.audience().schema()),
        List.of(kpi.id()));
  }
}
