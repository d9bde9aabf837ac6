package it.sprint.api.kpi;

import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside each figure what the same was in an earlier period. */
@Component
final class Comparisons {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Figures figures;
  private final Remembered<String, List<Comparison.CalendarPeriod>> calendars = new Remembered<>();

  Comparisons(Figures figures) {
    this.figures = figures;
  }

  List<Figure> compared(KpiQuestion question, Comparison comparison, KpiView view) {
    Map<String, Figure> earlier = new HashMap<>();
    List<Figure> asked = figures.of(question, view);
    // Earlier periods lie outside the days that were asked for.
    List<Figure> all = question.hasDays() ? figures.of(question.withoutDays(), view) : asked;
    all.forEach(figure -> earlier.put(key(figure), figure));
    List<Comparison.CalendarPeriod> calendar = calendar(question.calendar(), view);
    Map<String, Comparison.CalendarPeriod> periods = new HashMap<>();
    calendar.forEach(period -> periods.put(period.code(), period));
    return asked.stream()
        .map(
            figure ->
                comparison
                    .of(periods.get(figure.period()), calendar)
                    .map(period -> earlier.get(key(period.code(), figure)))
                    .map(other -> figure.with(compared(figure, other)))
                    .orElse(figure))
        .toList();
  }

  private List<Comparison.CalendarPeriod> calendar(String calendar, KpiView view) {
    return calendars.of(
        view,
        calendar,
        name ->
            view.ask(KpiSql.calendar(name))
                .query(
                    (row, number) ->
                        new Comparison.CalendarPeriod(
                            row.getString("period"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class)))
                .list());
  }

  private static String key(Figure figure) {
    return key(figure.period(), figure);
  }

  private static String key(String period, Figure figure) {
    StringBuilder key = new StringBuilder(period);
    figure.members().values().forEach(member -> key.append('\n').append(member.code()));
    return key.toString();
  }

  private static Figure.Compared compared(Figure figure, Figure earlier) {
    return new Figure.Compared(
        earlier.period(),
        earlier.periodName(),
        null,
        earlier.value(),
        difference(figure.value(), earlier.value()),
        percent(figure.value(), earlier.value()));
  }

  static @Nullable BigDecimal difference(@Nullable BigDecimal value, @Nullable BigDecimal earlier) {
    return value == null || earlier == null ? null : value.subtract(earlier);
  }

  static @Nullable BigDecimal percent(@Nullable BigDecimal value, @Nullable BigDecimal earlier) {
    return value == null || earlier == null || earlier.signum() == 0
        ? null
        : value.subtract(earlier).multiply(HUNDRED).divide(earlier.abs(), 1, RoundingMode.HALF_UP);
  }
}
