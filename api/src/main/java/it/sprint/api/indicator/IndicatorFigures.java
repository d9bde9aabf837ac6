package it.sprint.api.indicator;

import it.sprint.api.kpi.KpiValues;
import it.sprint.api.kpi.KpiView;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an indicator comes to: the figures of its KPI, in a period and from the first day until its
 * end.
 */
@Component
final class IndicatorFigures {

  static final String AGE = "age";
  static final String SEX = "sex";

  private final KpiValues values;

  IndicatorFigures(KpiValues values) {
    this.values = values;
  }

  /** An indicator's KPI and the period that is asked for. */
  record Asked(Kpi kpi, String calendar, IndicatorPeriod period) {

    /** The breakdowns by age and sex that the KPI has. */
    List<Breakdown> byAgeAndSex() {
      return Stream.of(AGE, SEX).flatMap(id -> kpi.findBreakdown(id).stream()).toList();
    }

    private KpiQuestion question(List<Breakdown> breakdowns, boolean isCumulative) {
      return new KpiQuestion(
          kpi,
          calendar,
          breakdowns,
          Map.of(),
          isCumulative ? null : period.from(),
          period.to(),
          isCumulative);
    }

    private boolean runsOn() {
      return KpiQuestion.canBeCumulative(kpi, calendar);
    }

    /** What a figure is that no fact tells of: a count of nothing is 0. */
    private @Nullable BigDecimal ofNothing() {
      return kpi.growsOverAPeriod() ? BigDecimal.ZERO : null;
    }
  }

  /** The value in the period, and the one from the first day until its end. */
  record Found(@Nullable BigDecimal value, @Nullable BigDecimal cumulative, boolean isTold) {}

  Found of(Asked asked, KpiView view) {
    List<KpiValues.Value> inPeriod = values.of(asked.question(List.of(), false), view);
    BigDecimal value = inPeriod.isEmpty() ? asked.ofNothing() : inPeriod.get(0).value();
    if (!asked.runsOn()) {
      return new Found(value, value, !inPeriod.isEmpty());
    }
    List<KpiValues.Value> running = values.of(asked.question(List.of(), true), view);
    BigDecimal cumulative =
        running.isEmpty() ? asked.ofNothing() : running.get(running.size() - 1).value();
    return new Found(value, cumulative, !inPeriod.isEmpty());
  }

  /** By age and sex, as far as the KPI tells them. */
  List<IndicatorAnswer.Cell> cells(Asked asked, KpiView view) {
    List<Breakdown> breakdowns = asked.byAgeAndSex();
    if (breakdowns.isEmpty()) {
      return List.of();
    }
    Map<Map<String, String>, BigDecimal> inPeriod =
        byMembers(values.of(asked.question(breakdowns, false), view));
    Map<Map<String, String>, BigDecimal> untilThen =
        asked.runsOn()
            ? byMembers(last(values.of(asked.question(breakdowns, true), view)))
            : inPeriod;
    return Stream.concat(untilThen.keySet().stream(), inPeriod.keySet().stream())
        .distinct()
        .map(
            members ->
                new IndicatorAnswer.Cell(
                    members.get(AGE),
                    members.get(SEX),
                    inPeriod.getOrDefault(members, BigDecimal.ZERO),
                    untilThen.getOrDefault(members, BigDecimal.ZERO)))
        .toList();
  }

  /** Those of the last period that there is. */
  private static List<KpiValues.Value> last(List<KpiValues.Value> running) {
    LocalDate last =
        running.stream()
            .map(KpiValues.Value::to)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return running.stream().filter(value -> value.to().equals(last)).toList();
  }

  private static Map<Map<String, String>, BigDecimal> byMembers(List<KpiValues.Value> values) {
    Map<Map<String, String>, BigDecimal> byMembers = new LinkedHashMap<>();
    for (KpiValues.Value value : values) {
      if (value.value() != null) {
        byMembers.put(value.members(), value.value());
      }
    }
    return byMembers;
  }
}
