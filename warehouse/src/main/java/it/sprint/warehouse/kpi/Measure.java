package it.sprint.warehouse.kpi;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a figure is computed from: the table, the rows of it that exist for the figure, the
 * date that puts a row into a period, how they become a value, and the rows that enter it. Rows of
 * what is open have a day {@code until} which they are; rows of which the latest count tell what
 * {@code each} of them is about. What happens to {@code each} may be left out of a period in which
 * any of its rows meets {@code unless}. What is open may enter the figure from a later day on than
 * its own ({@code countsFrom}). Of days before {@code since} nothing is told.
 */
public record Measure(
    String from,
    String where,
    String date,
    Aggregate aggregate,
    String counted,
    @Nullable String until,
    @Nullable String each,
    @Nullable String unless,
    @Nullable String since,
    @Nullable String countsFrom) {

  static final String EVERY_ROW = "true";

  /** Which rows enter the figure, as SQL beside the columns of a period. */
  String entering() {
    return countsFrom == null
        ? counted
        : (counted.equals(EVERY_ROW) ? "" : counted + " and ") + "last_on >= " + countsFrom;
  }

  String formula(KpiKind kind, List<MemberCondition> conditions) {
    String members =
        conditions.stream()
            .map(condition -> " and " + condition.written())
            .collect(Collectors.joining());
    return "%s from %s where %s%s and %s"
        .formatted(
            aggregate.over(entering().equals(EVERY_ROW) ? "" : entering()),
            from,
            where,
            members,
            when(kind));
  }

  private String when(KpiKind kind) {
    return switch (kind) {
      case FLOW ->
          date
              + " in the period"
              + (unless == null ? "" : " of each %s without %s in it".formatted(each, unless));
      case STOCK -> date + " = last " + date + " in the period";
      case OPEN -> "%s <= the period's end and %s not until then".formatted(date, until);
      case LATEST -> "%s = last %s in the period of each %s".formatted(date, date, each);
    };
  }
}
