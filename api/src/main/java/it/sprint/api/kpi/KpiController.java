package it.sprint.api.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.file.TableFormat;
import it.sprint.warehouse.account.Account;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the KPIs, their figures, why these moved, and the rows behind them. */
@RestController
@Tag(
    name = "KPIs",
    description =
        "Figures, each with its passport; those whose audience is not everybody ask for a session")
final class KpiController {

  private final KpiAnswers answers;
  private final ChangeAnswers changes;
  private final EvidenceAnswers evidence;
  private final EvidenceFiles files;
  private final EditionCache cache;

  KpiController(
      KpiAnswers answers,
      ChangeAnswers changes,
      EvidenceAnswers evidence,
      EvidenceFiles files,
      EditionCache cache) {
    this.answers = answers;
    this.changes = changes;
    this.evidence = evidence;
    this.files = files;
    this.cache = cache;
  }

  @GetMapping("/v1/kpis")
  @Operation(operationId = "listKpis", summary = "The catalogue: what can be asked")
  ResponseEntity<KpiList> all() {
    return cache.cached(answers.all());
  }

  @GetMapping("/v1/kpis/{id}")
  @Operation(operationId = "askFigures", summary = "The figures of one KPI")
  ResponseEntity<FigureAnswer> figures(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cache.cached(answers.figures(id, parameters));
  }

  @GetMapping("/v1/kpis/{id}/changes")
  @Operation(
      operationId = "explainChanges",
      summary = "Why the figures of one KPI are others than in an earlier edition")
  ResponseEntity<ChangeAnswer> changes(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cache.cached(changes.changes(id, parameters));
  }

  @GetMapping("/v1/kpis/{id}/evidence")
  @Operation(operationId = "openEvidence", summary = "The rows behind one figure, page by page")
  ResponseEntity<EvidenceAnswer> evidence(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Account account) {
    return cache.cachedWhenPublic(evidence.evidence(id, parameters, account));
  }

  @GetMapping(path = "/v1/kpis/{id}/evidence.csv", produces = TableFormat.CSV_TYPE)
  @Operation(operationId = "exportEvidenceCsv", summary = "All rows behind one figure, as CSV")
  void csv(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Account account,
      HttpServletResponse response) {
    files.send(new EvidenceFiles.Request(TableFormat.CSV, id, parameters, account), response);
  }

  @GetMapping(path = "/v1/kpis/{id}/evidence.xlsx", produces = TableFormat.XLSX_TYPE)
  @Operation(
      operationId = "exportEvidenceWorkbook",
      summary = "All rows behind one figure, as a workbook")
  void workbook(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Account account,
      HttpServletResponse response) {
    files.send(new EvidenceFiles.Request(TableFormat.XLSX, id, parameters, account), response);
  }
}
