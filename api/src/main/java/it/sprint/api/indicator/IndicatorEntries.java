package it.sprint.api.indicator;

import it.sprint.api.indicator.IndicatorEntry.Bounds;
import it.sprint.api.indicator.IndicatorEntry.Goal;
import it.sprint.api.indicator.IndicatorEntry.Missing;
import it.sprint.api.indicator.IndicatorFigures.Asked;
import it.sprint.api.indicator.IndicatorFigures.Found;
import it.sprint.api.indicator.IndicatorRows.Aim;
import it.sprint.api.indicator.IndicatorRows.Regulation;
import it.sprint.api.kpi.KpiView;
import it.sprint.api.kpi.TargetStatus;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an indicator came to, what it is to come to, and what is missing. */
@Component
final class IndicatorEntries {

  /** The persons of the health authority, whom nothing links to those of others. */
  private static final String UNLINKED = "hp";

  private static final String UNKNOWN = "unknown";
  private static final int BASELINE = 0;

  private final List<Kpi> kpis;
  private final IndicatorFigures figures;
  private final IndicatorRows rows;
  private final Contracts contracts;

  IndicatorEntries(
      KpiCatalogue catalogue, IndicatorFigures figures, IndicatorRows rows, Contracts contracts) {
    this.kpis = catalogue.all().stream().filter(kpi -> kpi.indicator() != null).toList();
    this.figures = figures;
    this.rows = rows;
    this.contracts = contracts;
  }

  /** The KPIs that tell the indicators, in the catalogue's order. */
  List<Kpi> kpis() {
    return kpis;
  }

  static String code(Kpi kpi) {
    return Objects.requireNonNull(kpi.indicator(), kpi.id());
  }

  /** Whether people count an indicator by hand, because no delivery tells it. */
  static boolean isEntered(Kpi kpi) {
    return kpi.feeds().isEmpty();
  }

  /** An indicator with its persons by age and sex. */
  record Told(IndicatorEntry entry, List<IndicatorAnswer.Cell> cells) {}

  /** The indicators in one period. */
  OfPeriod of(String calendar, IndicatorPeriod period, KpiView view) {
    return new OfPeriod(calendar, period, view);
  }

  /** What all entries of one period are made of. */
  final class OfPeriod {

    private final String calendar;
    private final IndicatorPeriod period;
    private final KpiView view;
    private final Map<String, Regulation> regulations;
    private final Map<String, List<Aim>> aims;
    private final Map<String, LocalDate> toldUntil;
    private final LocalDate begin;

    private OfPeriod(String calendar, IndicatorPeriod period, KpiView view) {
      this.calendar = calendar;
      this.period = period;
      this.view = view;
      this.regulations = rows.indicators(view);
      this.aims = rows.goals(view);
      this.toldUntil = rows.toldUntil(view);
      this.begin = rows.projectBegin(view);
    }

    List<Told> all() {
      return kpis.stream().map(this::one).toList();
    }

    Told one(Kpi kpi) {
      List<IndicatorAnswer.Cell> cells = figures.cells(asked(kpi), view);
      return new Told(entry(kpi, cells), cells);
    }

    private IndicatorEntry entry(Kpi kpi, List<IndicatorAnswer.Cell> cells) {
      Found found = found(kpi);
      Regulation regulation = regulation(kpi);
      return new IndicatorEntry(
          code(kpi),
          regulation.programme(),
          code(kpi).startsWith("R.") ? "result" : "output",
          regulation.parent(),
          kpi.name(),
          regulation.wording(),
          kpi.id(),
          kpi.unit().id(),
          kpi.unit().name(),
          isEntered(kpi),
          regulation.isByAgeAndSex(),
          isEntered(kpi) && !found.isTold() ? null : found.value(),
          found.cumulative(),
          BASELINE,
          bounds(kpi, found).orElse(null),
          goals(kpi, found.cumulative()),
          missing(kpi, found, cells));
    }

    private Asked asked(Kpi kpi) {
      return new Asked(kpi, calendar, period);
    }

    private Found found(Kpi kpi) {
      return figures.of(asked(kpi), view);
    }

    private Regulation regulation(Kpi kpi) {
      return Objects.requireNonNull(regulations.get(code(kpi)), kpi.id());
    }

    /** With the persons of a part whom nothing links to those of the whole. */
    private Optional<Bounds> bounds(Kpi kpi, Found found) {
      BigDecimal linked = found.cumulative();
      return kpis.stream()
          .filter(part -> part.population().id().equals(UNLINKED))
          .filter(part -> code(kpi).equals(regulation(part).parent()))
          .findFirst()
          .map(part -> found(part).cumulative())
          .filter(others -> linked != null)
          .map(others -> new Bounds(others.max(linked), others.add(linked)));
    }

    private List<Goal> goals(Kpi kpi, @Nullable BigDecimal cumulative) {
      List<Aim> ofIndicator = aims.getOrDefault(code(kpi), List.of());
      return ofIndicator.stream()
          .map(
              aim ->
                  new Goal(
                      aim.equals(ofIndicator.get(ofIndicator.size() - 1)) ? "target" : "milestone",
                      aim.calendar(),
                      aim.period(),
                      aim.periodName(),
                      aim.endsOn(),
                      aim.value(),
                      aim.version(),
                      aim.validFrom(),
                      status(kpi, cumulative, aim).orElse(null)))
          .toList();
    }

    /** What grows is to grow evenly from the project's first day to that of the goal. */
    private Optional<TargetStatus> status(Kpi kpi, @Nullable BigDecimal cumulative, Aim aim) {
      LocalDate asOf = view.edition().asOf();
      LocalDate told = asOf.isBefore(period.to()) ? asOf : period.to();
      return TargetStatus.of(
          kpi, new TargetStatus.Progress(cumulative, aim.value(), begin, aim.endsOn(), told));
    }

    private List<Missing> missing(Kpi kpi, Found found, List<IndicatorAnswer.Cell> cells) {
      List<Missing> missing = new ArrayList<>();
      if (isEntered(kpi) && !found.isTold()) {
        missing.add(Missing.of("value"));
      }
      for (String feed : kpi.feeds()) {
        LocalDate until = toldUntil.get(feed);
        if (until == null || until.isBefore(period.to())) {
          missing.add(new Missing("delivery", feed, contracts.of(feed).title(), until, null));
        }
      }
      missing.addAll(gaps(kpi, cells));
      return missing;
    }

    private List<Missing> gaps(Kpi kpi, List<IndicatorAnswer.Cell> cells) {
      List<Missing> gaps = new ArrayList<>();
      if (regulation(kpi).isByAgeAndSex() && kpi.findBreakdown(IndicatorFigures.AGE).isEmpty()) {
        gaps.add(Missing.of("age-sealed"));
      }
      unknown("age", cells, IndicatorAnswer.Cell::age).ifPresent(gaps::add);
      unknown("sex", cells, IndicatorAnswer.Cell::sex).ifPresent(gaps::add);
      return gaps;
    }

    private Optional<Missing> unknown(
        String kind,
        List<IndicatorAnswer.Cell> cells,
        Function<IndicatorAnswer.Cell, @Nullable String> code) {
      BigDecimal persons =
          cells.stream()
              .filter(cell -> UNKNOWN.equals(code.apply(cell)))
              .map(IndicatorAnswer.Cell::cumulative)
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return persons.signum() == 0
          ? Optional.empty()
          : Optional.of(new Missing(kind, null, null, null, persons));
    }
  }
}
