package it.sprint.api.board;

import it.sprint.api.access.AccessRows;
import it.sprint.api.access.AccessRule;
import it.sprint.api.kpi.KpiAccess;
import it.sprint.warehouse.kpi.BoardCatalogue;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Who may ask for a board: whoever may ask for each of its figures. */
@Component
final class BoardAccess implements AccessRows {

  private final BoardCatalogue boards;

  BoardAccess(BoardCatalogue boards) {
    this.boards = boards;
  }

  @Override
  public List<AccessRule> rows() {
    return boards.all().stream()
        .filter(board -> !board.audience().isEverybody())
        .map(
            board ->
                AccessRule.only(
                    HttpMethod.GET,
                    "/v1/boards/%s/**".formatted(board.id()),
                    KpiAccess.roles(board.audience())))
        .toList();
  }
}
