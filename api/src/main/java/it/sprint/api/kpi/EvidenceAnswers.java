package it.sprint.api.kpi;

import it.sprint.api.edition.Snapshot;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for the rows behind a figure, each from one snapshot of one edition. */
@Component
final class EvidenceAnswers {

  private static final List<String> PARAMETERS =
      List.of("calendar", "period", "from", "to", "page", "size");
  private static final int USUAL_SIZE = 50;
  private static final Parameters.IntRange PAGES = new Parameters.IntRange(0, 1_000_000);
  private static final Parameters.IntRange SIZES = new Parameters.IntRange(1, 500);

  private final Snapshot snapshot;
  private final KpiQuestions questions;
  private final Figures figures;
  private final Evidence evidence;

  EvidenceAnswers(Snapshot snapshot, KpiQuestions questions, Figures figures, Evidence evidence) {
    this.snapshot = snapshot;
    this.questions = questions;
    this.figures = figures;
    this.evidence = evidence;
  }

  Answered<EvidenceAnswer> evidence(String id, MultiValueMap<String, String> given) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = questions.parameters(kpi, given, PARAMETERS);
    Evidence.Page page =
        new Evidence.Page(
            parameters.integer("page", 0, PAGES), parameters.integer("size", USUAL_SIZE, SIZES));
    return snapshot.ofEdition(
        edition -> {
          KpiQuestion question = questions.question(kpi, parameters);
          String period = period(question, parameters);
          return new Answered<>(edition, evidence.of(question, period, page));
        });
  }

  private String period(KpiQuestion question, Parameters parameters) {
    List<String> periods = figures.periods(question);
    String period =
        parameters
            .find("period")
            .orElseThrow(() -> NotAllowedException.missingParameter("period", periods));
    if (!periods.contains(period)) {
      throw NotAllowedException.value("period", period, periods);
    }
    return period;
  }
}
