package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the figures of one KPI from one edition to a later one: those that are others, in
 * the order of their periods.
 */
record ChangeAnswer(
    KpiEntry kpi,
    String calendar,
    @Nullable String breakdown,
    Edition from,
    Edition to,
    List<Change> changes) {

  ChangeAnswer {
    changes = List.copyOf(changes);
  }

  /**
   * A figure that is another one. Its parts add up to the difference; where one of the editions
   * does not have the figure there is neither.
   */
  record Change(
      String period,
      Text periodName,
      Figure.@Nullable Member member,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      @Nullable BigDecimal difference,
      List<Part> parts) {

    Change {
      parts = List.copyOf(parts);
    }
  }

  /** How much of a difference is due to one cause. */
  record Part(String cause, BigDecimal difference) {}
}
