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
 * What somebody wants to know of one KPI: by which calendar, split how, filtered to which members
 * (one of those named), and between which days (both inclusive; null leaves that side open). Of
 * members that lie inside each other one alone may be asked for, because others would count twice.
 * A cumulative figure speaks of all days from the first fact to the end of its period, which only
 * what happens can.
 */
public record KpiQuestion(
    Kpi kpi,
    String calendar,
    List<Breakdown> breakdowns,
    Map<Breakdown, List<String>> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean isCumulative) {

  public static final int MOST_BREAKDOWNS = 3;

  public KpiQuestion {
    breakdowns = List.copyOf(breakdowns);
    Map<Breakdown, List<String>> copies = new LinkedHashMap<>();
    filters.forEach((breakdown, members) -> copies.put(breakdown, List.copyOf(members)));
    filters = Collections.unmodifiableMap(copies);
    if (!kpi.calendars().contains(calendar)
        || breakdowns.size() > MOST_BREAKDOWNS
        || !kpi.breakdowns().containsAll(breakdowns)
        || (isCumulative && !canBeCumulative(kpi, calendar))
        || !filters.entrySet().stream().allMatch(filter -> fits(kpi, filter))) {
      throw new IllegalArgumentException("KPI " + kpi.id() + " does not answer this question.");
    }
  }

  /** A question about periods by themselves. */
  public KpiQuestion(
      Kpi kpi,
      String calendar,
      List<Breakdown> breakdowns,
      Map<Breakdown, List<String>> filters,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(kpi, calendar, breakdowns, filters, from, to, false);
  }

  /** Whether days are named on either side. */
  public boolean hasDays() {
    return from != null || to != null;
  }

  /** The same without those days. */
  public KpiQuestion withoutDays() {
    return new KpiQuestion(kpi, calendar, breakdowns, filters, null, null, isCumulative);
  }

  /** Whether figures of this KPI may run on from period to period of this calendar. */
  public static boolean canBeCumulative(Kpi kpi, String calendar) {
    return kpi.kind() == KpiKind.FLOW && !calendar.equals(KpiSql.ALL);
  }

  private static boolean fits(Kpi kpi, Map.Entry<Breakdown, List<String>> filter) {
    int members = filter.getValue().size();
    return kpi.breakdowns().contains(filter.getKey())
        && (filter.getKey().isNested() ? members == 1 : members > 0);
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
  public List<MemberCondition> conditions() {
    return kpi.breakdowns().stream().flatMap(breakdown -> condition(breakdown).stream()).toList();
  }

  private Optional<MemberCondition> condition(Breakdown breakdown) {
    List<String> filter = filters.get(breakdown);
    if (filter != null) {
      return Optional.of(MemberCondition.oneOf(breakdown, filter));
    }
    if (breakdowns.contains(breakdown)) {
      return Optional.ofNullable(breakdown.totalMember())
          .map(total -> MemberCondition.not(breakdown, total));
    }
    return breakdown
        .memberWhenNotAsked()
        .map(member -> MemberCondition.oneOf(breakdown, List.of(member)));
  }
}
