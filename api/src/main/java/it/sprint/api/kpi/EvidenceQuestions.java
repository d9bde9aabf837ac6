package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns requests for the rows behind a figure into the figure that is asked about. */
@Component
final class EvidenceQuestions {

  private final KpiQuestions questions;
  private final Figures figures;

  EvidenceQuestions(KpiQuestions questions, Figures figures) {
    this.questions = questions;
    this.figures = figures;
  }

  Evidence.Asked asked(Kpi kpi, Parameters parameters, KpiView view) {
    KpiQuestion question = questions.question(kpi, parameters, view);
    List<ComputedFigure.Period> periods = figures.periods(question, view);
    List<String> codes = periods.stream().map(ComputedFigure.Period::code).toList();
    String asked =
        parameters
            .find("period")
            .orElseThrow(() -> NotAllowedException.missingParameter("period", codes));
    return periods.stream()
        .filter(period -> period.code().equals(asked))
        .findFirst()
        .map(period -> new Evidence.Asked(question, period))
        .orElseThrow(() -> NotAllowedException.value("period", asked, codes));
  }
}
