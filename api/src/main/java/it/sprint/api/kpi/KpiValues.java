package it.sprint.api.kpi;

import it.sprint.warehouse.kpi.KpiQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of a KPI as plain values, for answers that are put together of many. */
@Component
public final class KpiValues {

  private final Figures figures;

  KpiValues(Figures figures) {
    this.figures = figures;
  }

  /**
   * The value of one period, as everybody sees it.
   *
   * @param members the code of the member by breakdown
   * @param to the last day of the period
   */
  public record Value(Map<String, String> members, LocalDate to, @Nullable BigDecimal value) {}

  /** In time order; a period without facts has none. */
  public List<Value> of(KpiQuestion question, KpiView view) {
    return figures.of(question, view).stream().map(KpiValues::value).toList();
  }

  private static Value value(Figure figure) {
    Map<String, String> members = new LinkedHashMap<>();
    figure.members().forEach((breakdown, member) -> members.put(breakdown, member.code()));
    return new Value(members, figure.to(), figure.value());
  }
}
