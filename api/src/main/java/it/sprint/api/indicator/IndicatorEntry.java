package it.sprint.api.indicator;

import it.sprint.api.kpi.TargetStatus;
import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: what it came to in the period and, from the baseline of 0, until its end. Of
 * persons whom nobody can link to others, {@code bounds} tell between what the value would lie with
 * them.
 *
 * @param programme the years of the fund whose regulation has it
 * @param kpi the KPI that tells it, with its breakdowns, changes and rows
 * @param isEntered whether people count it by hand
 * @param goals those that hold, in the order of their days
 * @param missing what is still missing for the period's figure to be whole
 */
record IndicatorEntry(
    String code,
    String programme,
    String kind,
    @Nullable String parent,
    Text name,
    Text wording,
    String kpi,
    String unit,
    Text unitName,
    boolean isEntered,
    boolean isByAgeAndSex,
    @Nullable BigDecimal value,
    @Nullable BigDecimal cumulative,
    int baseline,
    @Nullable Bounds bounds,
    List<Goal> goals,
    List<Missing> missing) {

  /** The least and the most that two counts of persons may come to together. */
  record Bounds(BigDecimal least, BigDecimal most) {}

  /**
   * What is to be reached, counted from the beginning, by the end of a period.
   *
   * @param kind {@code target} for the last, {@code milestone} for those before
   * @param status how the value at the end of the asked period stands to it
   */
  record Goal(
      String kind,
      String calendar,
      String period,
      Text periodName,
      LocalDate endsOn,
      BigDecimal value,
      int version,
      LocalDate validFrom,
      @Nullable TargetStatus status) {}

  /**
   * Something that keeps a figure from being whole: {@code delivery}, of a feed that tells until a
   * day only or not at all; {@code value}, which nobody entered; {@code age} or {@code sex}, of so
   * many persons, who are counted and in no cell; {@code age-sealed}, which no delivery tells.
   */
  record Missing(
      String kind,
      @Nullable String feed,
      @Nullable Text feedTitle,
      @Nullable LocalDate until,
      @Nullable BigDecimal persons) {

    static Missing of(String kind) {
      return new Missing(kind, null, null, null, null);
    }
  }
}
