package it.sprint.api.kpi;

import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for KPIs and their figures, each from one snapshot of one edition. */
@Component
public final class KpiAnswers {

  private static final List<String> PARAMETERS = List.of("calendar", "breakdown", "from", "to");

  private final KpiViews views;
  private final KpiCatalogue catalogue;
  private final KpiQuestions questions;
  private final Figures figures;
  private final Passports passports;

  KpiAnswers(
      KpiViews views,
      KpiCatalogue catalogue,
      KpiQuestions questions,
      Figures figures,
      Passports passports) {
    this.views = views;
    this.catalogue = catalogue;
    this.questions = questions;
    this.figures = figures;
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
        kpi.audience(), view -> figures(questions.question(kpi, parameters, view), view));
  }

  public FigureAnswer figures(KpiQuestion question, KpiView view) {
    Map<String, String> filters = new LinkedHashMap<>();
    question.filters().forEach((breakdown, member) -> filters.put(breakdown.id(), member));
    return new FigureAnswer(
        KpiEntry.of(question.kpi()),
        question.calendar(),
        question.breakdowns().stream().map(breakdown -> breakdown.id()).toList(),
        filters,
        figures.of(question, view),
        passports.of(question, view));
  }
}
