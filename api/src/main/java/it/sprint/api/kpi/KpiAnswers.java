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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for KPIs and their figures, each from one snapshot of one edition. */
@Component
public final class KpiAnswers {

  private static final List<String> PARAMETERS =
      List.of(
          "calendar", "breakdown", "from", "to", "cumulative", "compare", EditionComparisons.CODE);

  private final KpiViews views;
  private final KpiCatalogue catalogue;
  private final KpiQuestions questions;
  private final Figures figures;
  private final Comparisons comparisons;
  private final EditionComparisons editions;
  private final Passports passports;

  KpiAnswers(
      KpiViews views,
      KpiCatalogue catalogue,
      KpiQuestions questions,
      Figures figures,
      Comparisons comparisons,
      EditionComparisons editions,
      Passports passports) {
    this.views = views;
    this.catalogue = catalogue;
    this.questions = questions;
    this.figures = figures;
    this.comparisons = comparisons;
    this.editions = editions;
    this.passports = passports;
  }

  Answered<KpiList> all() {
    List<KpiEntry> kpis = catalogue.versions().stream().map(KpiEntry::of).toList();
    return views.read(Audience.EVERYBODY, view -> new KpiList(view.edition(), kpis));
  }

  Answered<FigureAnswer> figures(String id, MultiValueMap<String, String> given) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = questions.parameters(kpi, given, PARAMETERS);
    return views.read(
        kpi.audience(),
        view -> {
          KpiQuestion question = questions.question(kpi, parameters, view);
          return answer(question, compared(question, parameters, view), view);
        });
  }

  /** The figures, each beside the same one of another period or edition if that is asked for. */
  private List<Figure> compared(KpiQuestion question, Parameters parameters, KpiView view) {
    Optional<String> asked = parameters.find("compare");
    Optional<String> edition = parameters.find(EditionComparisons.CODE);
    if (asked.equals(Optional.of(EditionComparisons.CODE))) {
      return editions.compared(question, edition, view);
    }
    edition.ifPresent(
        number -> {
          throw NotAllowedException.form(
              EditionComparisons.CODE, number, "given together with compare=edition");
        });
    return asked
        .map(code -> comparison(question, code))
        .map(comparison -> comparisons.compared(question, comparison, view))
        .orElseGet(() -> figures.of(question, view));
  }

  /** Of the one period that there is no other comes before. */
  private static Comparison comparison(KpiQuestion question, String code) {
    List<String> periods = question.calendar().equals(KpiSql.ALL) ? List.of() : Comparison.codes();
    List<String> allowed =
        Stream.concat(periods.stream(), Stream.of(EditionComparisons.CODE)).toList();
    return Comparison.find(code)
        .filter(comparison -> allowed.contains(comparison.code()))
        .orElseThrow(() -> NotAllowedException.value("compare", code, allowed));
  }

  /** The answer to one question among others of the same view. */
  public FigureAnswer figures(KpiQuestion question, KpiView view) {
    return answer(question, figures.of(question, view), view);
  }

  private FigureAnswer answer(KpiQuestion question, List<Figure> answered, KpiView view) {
    Map<String, String> filters = new LinkedHashMap<>();
    question
        .filters()
        .forEach((breakdown, member) -> filters.put(breakdown.id(), String.join(",", member)));
    return new FigureAnswer(
        KpiEntry.of(question.kpi()),
        question.calendar(),
        question.breakdowns().stream().map(breakdown -> breakdown.id()).toList(),
        filters,
        answered,
        passports.of(question, view));
  }
}
