package it.sprint.api.board;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Board;
import it.sprint.warehouse.kpi.BoardFigure;
import java.util.List;

/** What a board shows, whom it is for, and how it may be asked. */
record BoardEntry(
    String id,
    Text title,
    String audience,
    String calendar,
    List<String> calendars,
    List<String> filters,
    List<String> figures) {

  static BoardEntry of(Board board) {
    return new BoardEntry(
        board.id(),
        board.title(),
        board.audience().code(),
        board.calendar(),
        board.calendars(),
        board.allFilters(),
        board.figures().stream().map(BoardFigure::id).toList());
  }
}
