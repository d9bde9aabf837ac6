package it.sprint.warehouse.history;

import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is kept with an edition, rounded as people see it. A figure that there was and is
 * not any more has no value.
 */
record StandardFigure(
    @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

  static final StandardFigure NONE = new StandardFigure(null, null, null);

  /**
   * Which figure of a KPI.
   *
   * @param breakdown empty for the figure as a whole
   * @param member null as well where the facts name none
   */
  record Cell(String calendar, String breakdown, String period, @Nullable String member) {

    static Cell of(KpiQuestion question, ComputedFigure figure) {
      boolean isWhole = question.breakdowns().isEmpty();
      return new Cell(
          question.calendar(),
          isWhole ? "" : question.breakdowns().get(0).id(),
          figure.period().code(),
          isWhole ? null : figure.members().get(0));
    }
  }

  static StandardFigure of(KpiQuestion question, ComputedFigure figure) {
    BigDecimal value = figure.value();
    return new StandardFigure(
        value == null ? null : value.setScale(question.kpi().decimals(), RoundingMode.HALF_UP),
        figure.numerator(),
        figure.denominator());
  }

  boolean isSame(StandardFigure other) {
    return isSame(value, other.value)
        && isSame(numerator, other.numerator)
        && isSame(denominator, other.denominator);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
