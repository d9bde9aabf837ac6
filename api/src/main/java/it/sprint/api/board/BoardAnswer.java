package it.sprint.api.board;

import it.sprint.api.edition.Edition;
import it.sprint.api.kpi.FigureAnswer;
import it.sprint.warehouse.feed.Text;
import java.util.List;

/**
 * All figures of a board for one request. The filters are those that its page offers; which of them
 * apply to a figure is said by its answer.
 */
record BoardAnswer(
    Edition edition,
    BoardEntry board,
    String calendar,
    List<Filter> filters,
    List<BoardFigureAnswer> figures) {

  /** A way to narrow the figures of a board, with all its members. */
  record Filter(String id, Text name, List<Member> members) {}

  /** What a filter may be set to. */
  record Member(String code, Text name) {}

  /** One figure of the board, answered as the KPI alone would be. */
  record BoardFigureAnswer(String id, FigureAnswer answer) {}
}
