package it.sprint.api.edition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the list of editions. */
@RestController
@Tag(name = "Editions", description = "What was published, and when")
final class EditionController {

  private final Editions editions;
  private final Snapshot snapshot;

  EditionController(Editions editions, Snapshot snapshot) {
    this.editions = editions;
    this.snapshot = snapshot;
  }

  @GetMapping("/v1/editions")
  @Operation(operationId = "listEditions", summary = "All editions, the latest first")
  EditionList all() {
    return new EditionList(snapshot.ofDatabase(editions::all));
  }
}
