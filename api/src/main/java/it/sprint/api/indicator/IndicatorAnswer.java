package it.sprint.api.indicator;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator by age and sex, with every version of its goals and what was entered for it. */
record IndicatorAnswer(
    Edition edition,
    String calendar,
    IndicatorPeriod period,
    IndicatorEntry indicator,
    List<Label> ages,
    List<Label> sexes,
    List<Cell> cells,
    List<GoalVersion> versions,
    List<Entered> entered) {

  /** The name of a code. */
  record Label(String code, Text name) {}

  /** The persons of one age and sex, in the period and until its end; null is no such breakdown. */
  record Cell(
      @Nullable String age,
      @Nullable String sex,
      @Nullable BigDecimal value,
      @Nullable BigDecimal cumulative) {}

  /**
   * One version of a goal, the days on which it held or holds.
   *
   * @param isInEdition false until the next run publishes it
   */
  record GoalVersion(
      String calendar,
      String period,
      int version,
      BigDecimal value,
      LocalDate validFrom,
      Instant enteredAt,
      boolean isInEdition) {}

  /** What somebody entered for a quarter, with the document that supports it. */
  record Entered(
      String period,
      int version,
      BigDecimal value,
      @Nullable String comment,
      String documentName,
      String document,
      Instant enteredAt,
      boolean isInEdition) {}
}
