package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.api.edition.Snapshot;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for KPIs and their figures, each from one snapshot of one edition. */
@Component
final class KpiAnswers {

  private static final List<String> PARAMETERS = List.of("calendar", "breakdown", "from", "to");

  private final Snapshot snapshot;
  private final KpiCatalogue catalogue;
  private final KpiQuestions questions;
  private final Figures figures;
  private final Passports passports;

  KpiAnswers(
      Snapshot snapshot,
      KpiCatalogue catalogue,
      KpiQuestions questions,
      Figures figures,
      Passports passports) {
    this.snapshot = snapshot;
    this.catalogue = catalogue;
    this.questions = questions;
    this.figures = figures;
    this.passports = passports;
  }

  Answered<KpiList> all() {
    List<KpiEntry> kpis = catalogue.all().stream().map(KpiEntry::of).toList();
    return read(edition -> new KpiList(edition, kpis));
  }

  Answered<FigureAnswer> figures(String id, MultiValueMap<String, String> given) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = questions.parameters(kpi, given, PARAMETERS);
    return read(edition -> figures(questions.question(kpi, parameters), edition));
  }

  private FigureAnswer figures(KpiQuestion question, Edition edition) {
    Map<String, String> filters = new LinkedHashMap<>();
    question.filters().forEach((breakdown, member) -> filters.put(breakdown.id(), member));
    return new FigureAnswer(
        KpiEntry.of(question.kpi()),
        question.calendar(),
        question.breakdowns().stream().map(breakdown -> breakdown.id()).toList(),
        filters,
        figures.of(question),
        passports.of(question, edition));
  }

  private <T> Answered<T> read(Function<Edition, T> answer) {
    return snapshot.ofEdition(edition -> new Answered<>(edition, answer.apply(edition)));
  }
}
