package it.sprint.warehouse.kpi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of one KPI: by which calendar, split how, filtered to which members,
 * and between which days (both inclusive; null leaves that side open).
 */
public record KpiQuestion(
    Kpi kpi,
    String calendar,
    List<Breakdown> breakdowns,
    Map<Breakdown, String> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public static final int MOST_BREAKDOWNS = 2;

  public KpiQuestion {
    breakdowns = List.copyOf(breakdowns);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    if (!kpi.calendars().contains(calendar)
        || breakdowns.size() > MOST_BREAKDOWNS
        || !kpi.breakdowns().containsAll(breakdowns)
        || !kpi.breakdowns().containsAll(filters.keySet())) {
      throw new IllegalArgumentException("KPI " + kpi.id() + " does not answer this question.");
    }
  }

  /** How its figures are computed, with the members that they are narrowed to. */
  public String formula() {
    return kpi.measure().formula(kpi.kind(), conditions());
  }

  /** How much of what is due is there, where the question leaves sense in that. */
  public Optional<Coverage> findCoverage() {
    return Optional.ofNullable(kpi.coverage())
        .filter(
            coverage ->
                Stream.concat(breakdowns.stream(), filters.keySet().stream())
                    .allMatch(coverage::holdsUnder));
  }

  /** Filters; and for breakdowns nobody asks for, the one member that stands for all. */
  List<MemberCondition> conditions() {
    return kpi.breakdowns().stream().flatMap(breakdown -> condition(breakdown).stream()).toList();
  }

  private Optional<MemberCondition> condition(Breakdown breakdown) {
    String filter = filters.get(breakdown);
    if (filter != null) {
      return Optional.of(new MemberCondition(breakdown.column(), "=", filter));
    }
    if (breakdowns.contains(breakdown)) {
      return Optional.ofNullable(breakdown.totalMember())
          .map(total -> new MemberCondition(breakdown.column(), "!=", total));
    }
    return breakdown
        .memberWhenNotAsked()
        .map(member -> new MemberCondition(breakdown.column(), "=", member));
  }
}
