package it.sprint.api.kpi;

import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.kpi.Kpi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for the rows behind a figure, each from one snapshot of one edition. */
@Component
final class EvidenceAnswers {

  private static final List<String> PARAMETERS =
      List.of("calendar", "cumulative", "period", "from", "to", "page", "size");
  private static final int USUAL_SIZE = 50;
  private static final Parameters.IntRange PAGES = new Parameters.IntRange(0, 1_000_000);
  private static final Parameters.IntRange SIZES = new Parameters.IntRange(1, 500);

  private final KpiViews views;
  private final KpiQuestions questions;
  private final EvidenceQuestions evidenceQuestions;
  private final Evidence evidence;
  private final EvidenceLog log;

  EvidenceAnswers(
      KpiViews views,
      KpiQuestions questions,
      EvidenceQuestions evidenceQuestions,
      Evidence evidence,
      EvidenceLog log) {
    this.views = views;
    this.questions = questions;
    this.evidenceQuestions = evidenceQuestions;
    this.evidence = evidence;
    this.log = log;
  }

  Answered<EvidenceAnswer> evidence(
      String id, MultiValueMap<String, String> given, @Nullable Account account) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = questions.parameters(kpi, given, PARAMETERS);
    Evidence.Page page =
        new Evidence.Page(
            parameters.integer("page", 0, PAGES), parameters.integer("size", USUAL_SIZE, SIZES));
    return views.read(
        kpi.audience(),
        view -> {
          Evidence.Asked asked = evidenceQuestions.asked(kpi, parameters, view);
          EvidenceAnswer answer = evidence.of(asked, page, view);
          log.opened(asked, answer, account);
          return answer;
        });
  }
}
