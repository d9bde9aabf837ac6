package it.sprint.api.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.kpi.EditionCache;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the boards: all figures of a page in one answer. */
@RestController
@Tag(
    name = "Boards",
    description =
        "All figures of a page in one answer of one edition; those whose audience is not everybody"
            + " ask for a session")
final class BoardController {

  private final BoardAnswers answers;
  private final EditionCache cache;

  BoardController(BoardAnswers answers, EditionCache cache) {
    this.answers = answers;
    this.cache = cache;
  }

  @GetMapping("/v1/boards")
  @Operation(operationId = "listBoards", summary = "The boards, and what can be asked of each")
  ResponseEntity<BoardList> all() {
    return cache.cached(answers.all());
  }

  @GetMapping("/v1/boards/{id}")
  @Operation(operationId = "askBoard", summary = "All figures of one board")
  ResponseEntity<BoardAnswer> board(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cache.cached(answers.board(id, parameters));
  }
}
