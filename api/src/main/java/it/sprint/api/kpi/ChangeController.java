package it.sprint.api.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves what became of figures since an earlier edition. */
@RestController
@Tag(name = "KPIs")
final class ChangeController {

  private final ChangeAnswers answers;
  private final EditionCache cache;

  ChangeController(ChangeAnswers answers, EditionCache cache) {
    this.answers = answers;
    this.cache = cache;
  }

  @GetMapping("/v1/kpis/{id}/changes")
  @Operation(
      operationId = "explainChanges",
      summary = "Why the figures of one KPI are others than in an earlier edition")
  ResponseEntity<ChangeAnswer> changes(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cache.cached(answers.changes(id, parameters));
  }
}
