package it.sprint.warehouse.columns;

import it.sprint.warehouse.kpi.ComputedFigure.Period;
import it.sprint.warehouse.kpi.KpiKind;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The periods that a question asks for, and the last day of each that its figures speak of. */
final class QuestionPeriods {

  private final PeriodIndex index;
  private final char[] lastDays;

  private QuestionPeriods(PeriodIndex index, char[] lastDays) {
    this.index = index;
    this.lastDays = lastDays;
  }

  PeriodIndex index() {
    return index;
  }

  char[] lastDays() {
    return lastDays;
  }

  /** Some of these periods: their last days are known already. */
  private QuestionPeriods only(Set<String> codes, KpiQuestion question) {
    int[] kept =
        IntStream.range(0, index.count())
            .filter(number -> codes.contains(index.period(number).code()))
            .toArray();
    List<Period> periods = Arrays.stream(kept).mapToObj(index::period).toList();
    char[] days = new char[kept.length];
    for (int number = 0; number < kept.length; number++) {
      days[number] = lastDays[kept[number]];
    }
    return new QuestionPeriods(
        question.isCumulative() ? PeriodIndex.running(periods) : PeriodIndex.of(periods), days);
  }

  /** The periods of questions to one KPI; what a calendar as a whole needs is found once. */
  static final class Finder {

    private final Map<String, List<Period>> calendars;
    private final Map<String, QuestionPeriods> whole = new ConcurrentHashMap<>();

    Finder(Map<String, List<Period>> calendars) {
      this.calendars = calendars;
    }

    QuestionPeriods of(KpiQuestion question, Facts facts) {
      if (question.calendar().equals(KpiSql.ALL)) {
        return question.hasDays()
            ? find(everything(question, facts).stream(), question, facts)
            : whole.computeIfAbsent(
                key(question), key -> find(everything(question, facts).stream(), question, facts));
      }
      List<Period> calendar = calendars.get(question.calendar());
      QuestionPeriods all =
          whole.computeIfAbsent(key(question), key -> find(calendar.stream(), question, facts));
      return question.hasDays() ? all.only(asked(calendar, question), question) : all;
    }

    private static String key(KpiQuestion question) {
      return question.kpi().id() + " " + question.calendar() + " " + question.isCumulative();
    }

    /** The codes of the periods that lie inside the asked days as a whole. */
    private static Set<String> asked(List<Period> calendar, KpiQuestion question) {
      return calendar.stream()
          .filter(period -> lies(period, question))
          .map(Period::code)
          .collect(Collectors.toSet());
    }

    private static QuestionPeriods find(Stream<Period> asked, KpiQuestion question, Facts facts) {
      if (question.kpi().kind() == KpiKind.OPEN) {
        return open(asked, facts);
      }
      if (question.isCumulative()) {
        PeriodIndex index = PeriodIndex.running(running(asked, facts));
        return new QuestionPeriods(index, facts.lastDaysUntil(index));
      }
      PeriodIndex index = PeriodIndex.of(asked.toList());
      return new QuestionPeriods(index, facts.lastDays(index));
    }

    /** Periods from the first day that there is; none begins after the last one. */
    private static List<Period> running(Stream<Period> asked, Facts facts) {
      Facts.Extent extent = facts.extent().orElse(null);
      if (extent == null) {
        return List.of();
      }
      LocalDate first = PeriodIndex.day(extent.first());
      LocalDate last = PeriodIndex.day(extent.last());
      return asked
          .filter(period -> !period.endsOn().isBefore(first) && !period.startsOn().isAfter(last))
          .map(period -> new Period(period.code(), period.name(), first, period.endsOn()))
          .toList();
    }

    private static boolean lies(Period period, KpiQuestion question) {
      LocalDate from = question.from();
      LocalDate to = question.to();
      return (from == null || !period.startsOn().isBefore(from))
          && (to == null || !period.endsOn().isAfter(to));
    }

    /** The one period, cut to the asked days and to the days that there are. */
    private Optional<Period> everything(KpiQuestion question, Facts facts) {
      Period all = calendars.get(KpiSql.ALL).get(0);
      Facts.Extent extent = facts.extent().orElse(null);
      if (extent == null) {
        return Optional.empty();
      }
      LocalDate last =
          question.kpi().kind() == KpiKind.OPEN ? facts.known : PeriodIndex.day(extent.last());
      LocalDate starts =
          later(later(all.startsOn(), question.from()), PeriodIndex.day(extent.first()));
      LocalDate ends = earlier(earlier(all.endsOn(), question.to()), last);
      return starts.isAfter(ends)
          ? Optional.empty()
          : Optional.of(new Period(all.code(), all.name(), starts, ends));
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
      return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
      return other != null && other.isBefore(day) ? other : day;
    }

    /** What is open is told until the period's end or that of the data, and not before a day. */
    private static QuestionPeriods open(Stream<Period> asked, Facts facts) {
      LocalDate known = facts.known;
      if (known == null) {
        return new QuestionPeriods(PeriodIndex.of(List.of()), new char[0]);
      }
      List<Period> periods =
          asked
              .filter(period -> !period.startsOn().isAfter(known))
              .filter(period -> PeriodIndex.day(earlier(period.endsOn(), known)) >= facts.since)
              .toList();
      char[] lastDays = new char[periods.size()];
      for (int number = 0; number < lastDays.length; number++) {
        lastDays[number] = PeriodIndex.day(earlier(periods.get(number).endsOn(), known));
      }
      return new QuestionPeriods(PeriodIndex.of(periods), lastDays);
    }
  }
}
