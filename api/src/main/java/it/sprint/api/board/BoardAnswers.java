package it.sprint.api.board;

import it.sprint.api.board.BoardAnswer.BoardFigureAnswer;
import it.sprint.api.kpi.Answered;
import it.sprint.api.kpi.KpiAnswers;
import it.sprint.api.kpi.KpiView;
import it.sprint.api.kpi.KpiViews;
import it.sprint.api.kpi.Parameters;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Board;
import it.sprint.warehouse.kpi.BoardCatalogue;
import it.sprint.warehouse.kpi.BoardFigure;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for boards, each as a whole from one snapshot of one edition. */
@Component
final class BoardAnswers {

  private static final List<String> PARAMETERS = List.of("calendar", "from", "to");

  private final BoardCatalogue boards;
  private final KpiViews views;
  private final KpiAnswers kpis;
  private final BoardFilters filters;

  BoardAnswers(BoardCatalogue boards, KpiViews views, KpiAnswers kpis, BoardFilters filters) {
    this.boards = boards;
    this.views = views;
    this.kpis = kpis;
    this.filters = filters;
  }

  Answered<BoardList> all() {
    List<BoardEntry> entries = boards.all().stream().map(BoardEntry::of).toList();
    return views.read(Audience.EVERYBODY, view -> new BoardList(view.edition(), entries));
  }

  Answered<BoardAnswer> board(String id, MultiValueMap<String, String> given) {
    Board board = boards.find(id).orElseThrow(() -> unknown(id));
    Parameters parameters =
        new Parameters(
            given, Stream.concat(PARAMETERS.stream(), board.allFilters().stream()).toList());
    String calendar = calendar(board, parameters);
    Parameters.Days days = parameters.days();
    return views.read(
        board.audience(),
        view -> {
          BoardFilters.Narrowing narrowing = filters.asked(board, parameters, view);
          return new BoardAnswer(
              view.edition(),
              BoardEntry.of(board),
              calendar,
              filters.offered(board, view),
              board.figures().stream()
                  .map(figure -> answer(figure, narrowing.of(figure, calendar, days), view))
                  .toList());
        });
  }

  private BoardFigureAnswer answer(BoardFigure figure, BoardFigure.Asked asked, KpiView view) {
    return new BoardFigureAnswer(figure.id(), kpis.figures(figure.question(asked), view));
  }

  private NotFoundException unknown(String id) {
    return new NotFoundException("board", id, boards.all().stream().map(Board::id).toList());
  }

  private static String calendar(Board board, Parameters parameters) {
    String calendar = parameters.find("calendar").orElse(board.calendar());
    if (!board.calendars().contains(calendar)) {
      throw NotAllowedException.value("calendar", calendar, board.calendars());
    }
    return calendar;
  }
}
