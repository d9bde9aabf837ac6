package it.sprint.api.indicator;

import it.sprint.api.indicator.IndicatorAnswer.Label;
import it.sprint.api.kpi.Answered;
import it.sprint.api.kpi.KpiView;
import it.sprint.api.kpi.KpiViews;
import it.sprint.api.kpi.Members;
import it.sprint.api.kpi.Parameters;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Kpi;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for the fund's indicators, each from one snapshot of one edition. */
@Component
final class IndicatorAnswers {

  private static final List<String> PARAMETERS = List.of("calendar", "period");

  private final KpiViews views;
  private final IndicatorEntries entries;
  private final IndicatorRows rows;
  private final Members members;
  private final EnteredTargets targets;
  private final EnteredValues values;

  IndicatorAnswers(
      KpiViews views,
      IndicatorEntries entries,
      IndicatorRows rows,
      Members members,
      EnteredTargets targets,
      EnteredValues values) {
    this.views = views;
    this.entries = entries;
    this.rows = rows;
    this.members = members;
    this.targets = targets;
    this.values = values;
  }

  Answered<IndicatorList> all(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, PARAMETERS);
    return read(parameters, this::list);
  }

  /** A period of a calendar, among those that may be asked for. */
  record AskedPeriod(String calendar, List<IndicatorPeriod> periods, IndicatorPeriod period) {}

  /**
   * Reads an answer about the period that parameters name; by default the latest that a partner
   * tells of.
   */
  <T> Answered<T> read(Parameters parameters, BiFunction<AskedPeriod, KpiView, T> reading) {
    String calendar = parameters.find("calendar").orElse(EnteredTargets.CALENDARS.get(0));
    if (!EnteredTargets.CALENDARS.contains(calendar)) {
      throw NotAllowedException.value("calendar", calendar, EnteredTargets.CALENDARS);
    }
    return views.read(
        Audience.STAFF,
        view -> {
          List<IndicatorPeriod> periods = rows.periods(calendar, view);
          IndicatorPeriod period =
              parameters
                  .find("period")
                  .map(asked -> period(asked, periods))
                  .orElseGet(() -> latest(periods, view));
          return reading.apply(new AskedPeriod(calendar, periods, period), view);
        });
  }

  private static IndicatorPeriod period(String asked, List<IndicatorPeriod> periods) {
    return periods.stream()
        .filter(period -> period.code().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                NotAllowedException.value(
                    "period", asked, periods.stream().map(IndicatorPeriod::code).toList()));
  }

  /**
   * The last that began when some delivery behind an indicator tells of a day in it, or the first.
   */
  private IndicatorPeriod latest(List<IndicatorPeriod> periods, KpiView view) {
    Map<String, LocalDate> toldUntil = rows.toldUntil(view);
    LocalDate told =
        entries.kpis().stream()
            .flatMap(kpi -> kpi.feeds().stream())
            .filter(toldUntil::containsKey)
            .map(toldUntil::get)
            .max(Comparator.naturalOrder())
            .orElse(view.edition().asOf());
    return periods.stream()
        .filter(period -> !period.from().isAfter(told))
        .reduce((earlier, later) -> later)
        .orElse(periods.get(0));
  }

  private IndicatorList list(AskedPeriod asked, KpiView view) {
    return new IndicatorList(
        view.edition(),
        asked.calendar(),
        EnteredTargets.CALENDARS,
        asked.period(),
        asked.periods(),
        entries.of(asked.calendar(), asked.period(), view).all().stream()
            .map(IndicatorEntries.Told::entry)
            .toList());
  }

  IndicatorAnswer one(String code, MultiValueMap<String, String> given) {
    Kpi kpi = kpi(code);
    Parameters parameters = new Parameters(given, PARAMETERS);
    return read(parameters, (asked, view) -> answer(kpi, asked, view)).answer();
  }

  private IndicatorAnswer answer(Kpi kpi, AskedPeriod asked, KpiView view) {
    String code = IndicatorEntries.code(kpi);
    IndicatorEntries.Told told = entries.of(asked.calendar(), asked.period(), view).one(kpi);
    return new IndicatorAnswer(
        view.edition(),
        asked.calendar(),
        asked.period(),
        told.entry(),
        labels(kpi, IndicatorFigures.AGE, view),
        labels(kpi, IndicatorFigures.SEX, view),
        told.cells(),
        targets.of(code, rows.publishedGoals(code, view)),
        values.of(code, rows.publishedValues(code, view)));
  }

  private List<Label> labels(Kpi kpi, String breakdown, KpiView view) {
    return kpi.findBreakdown(breakdown).stream()
        .flatMap(found -> members.of(found.names(), view).entrySet().stream())
        .map(member -> new Label(member.getKey(), member.getValue()))
        .toList();
  }

  /** The KPI that tells an indicator. */
  Kpi kpi(String code) {
    return entries.kpis().stream()
        .filter(kpi -> code.equals(kpi.indicator()))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "indicator",
                    code,
                    entries.kpis().stream().map(IndicatorEntries::code).toList()));
  }

  /** The same, for something that people count by hand. */
  Kpi enteredKpi(String code) {
    Kpi kpi = kpi(code);
    if (!IndicatorEntries.isEntered(kpi)) {
      throw RefusedException.computedIndicator(code);
    }
    return kpi;
  }
}
