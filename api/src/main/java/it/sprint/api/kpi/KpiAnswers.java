package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for KPIs and their figures, each from one snapshot of one edition. */
@Component
public final class KpiAnswers {

  private static final List<String> PARAMETERS =
      List.of("calendar", "breakdown", "from", "to", "cumulative", "compare");

  private final KpiViews views;
  private final KpiCatalogue catalogue;
  private final KpiQuestions questions;
  private final Figures figures;
  private final Comparisons comparisons;
  private final Passports passports;

  KpiAnswers(
      KpiViews views,
      KpiCatalogue catalogue,
      KpiQuestions questions,
      Figures figures,
      Comparisons comparisons,
      Passports passports) {
    this.views = views;
    this.catalogue = catalogue;
    this.questions = questions;
    this.figures = figures;
    this.comparisons = comparisons;
    this.passports = passports;
  }

  Answered<KpiList> all() {
    List<KpiEntry> kpis = catalogue.all().stream().map(KpiEntry::of).toList();
    return views.read(Audience.EVERYBODY, view -> new KpiList(view.edition(), kpis));
  }

  Answered<FigureAnswer> figures(String id, MultiValueMap<String, String> given) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = questions.parameters(kpi, given, PARAMETERS);
    return views.read(
        kpi.audience(),
        view -> {
          KpiQuestion question = questions.question(kpi, parameters, view);
          return figures(question, comparison(question, parameters), view);
        });
  }

  /** Of the one period that there is no other comes before. */
  private static Optional<Comparison> comparison(KpiQuestion question, Parameters parameters) {
    Optional<String> asked = parameters.find("compare");
    List<String> allowed = question.calendar().equals(KpiSql.ALL) ? List.of() : Comparison.codes();
    asked
        .filter(code -> !allowed.contains(code))
        .ifPresent(
            code -> {
              throw NotAllowedException.value("compare", code, allowed);
            });
    return asked.flatMap(Comparison::find);
  }

  /** The answer to one question among others of the same view. */
  public FigureAnswer figures(KpiQuestion question, KpiView view) {
    return figures(question, Optional.empty(), view);
  }

  private FigureAnswer figures(
      KpiQuestion question, Optional<Comparison> comparison, KpiView view) {
    Map<String, String> filters = new LinkedHashMap<>();
    question
        .filters()
        .forEach((breakdown, member) -> filters.put(breakdown.id(), String.join(",", member)));
    return new FigureAnswer(
        KpiEntry.of(question.kpi()),
        question.calendar(),
        question.breakdowns().stream().map(breakdown -> breakdown.id()).toList(),
        filters,
        comparison
            .map(with -> comparisons.compared(question, with, view))
            .orElseGet(() -> figures.of(question, view)),
        passports.of(question, view));
  }
}
