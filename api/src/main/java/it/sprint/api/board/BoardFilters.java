package it.sprint.api.board;

import it.sprint.api.kpi.AskedMembers;
import it.sprint.api.kpi.KpiView;
import it.sprint.api.kpi.Members;
import it.sprint.api.kpi.Parameters;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Board;
import it.sprint.warehouse.kpi.BoardFigure;
import it.sprint.warehouse.kpi.Breakdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the figures of a board may be narrowed to, and which of them a filter applies to. */
@Component
final class BoardFilters {

  private final Members members;

  BoardFilters(Members members) {
    this.members = members;
  }

  /** The filters that the board's page shows, with the members that any of its figures has. */
  List<BoardAnswer.Filter> offered(Board board, KpiView view) {
    return board.filters().stream().map(filter -> filter(filter, board, view)).toList();
  }

  private BoardAnswer.Filter filter(String id, Board board, KpiView view) {
    List<Breakdown> breakdowns = board.breakdowns(id);
    Map<String, Text> names = new LinkedHashMap<>();
    breakdowns.forEach(
        breakdown -> members.of(breakdown.names(), view).forEach(names::putIfAbsent));
    return new BoardAnswer.Filter(
        id,
        breakdowns.get(0).name(),
        names.entrySet().stream()
            .map(member -> new BoardAnswer.Member(member.getKey(), member.getValue()))
            .toList());
  }

  /** What was asked; a member that no figure knows is told together with those that one does. */
  Narrowing asked(Board board, Parameters parameters, KpiView view) {
    Map<Breakdown, List<String>> asked = new LinkedHashMap<>();
    for (String filter : board.allFilters()) {
      parameters
          .find(filter)
          .ifPresent(
              given -> {
                List<String> wanted = wanted(filter, given, board, view);
                for (Breakdown breakdown : board.breakdowns(filter)) {
                  List<String> known = known(breakdown, wanted, view);
                  if (!known.isEmpty()) {
                    asked.put(breakdown, known);
                  }
                }
              });
    }
    return new Narrowing(asked);
  }

  private List<String> wanted(String filter, String asked, Board board, KpiView view) {
    List<Breakdown> breakdowns = board.breakdowns(filter);
    List<String> known =
        breakdowns.stream()
            .flatMap(breakdown -> members.of(breakdown.names(), view).keySet().stream())
            .distinct()
            .toList();
    return AskedMembers.of(filter, asked, known, breakdowns.stream().anyMatch(Breakdown::isNested));
  }

  /** Those of the members that a breakdown has. */
  private List<String> known(Breakdown breakdown, List<String> wanted, KpiView view) {
    Map<String, Text> names = members.of(breakdown.names(), view);
    return wanted.stream().filter(names::containsKey).toList();
  }

  /** The members that were asked for, by each breakdown that knows them. */
  record Narrowing(Map<Breakdown, List<String>> members) {

    /** A figure without such a breakdown, or with other members, is asked without the filter. */
    BoardFigure.Asked of(BoardFigure figure, String calendar, Parameters.Days days) {
      Map<Breakdown, List<String>> own = new LinkedHashMap<>(members);
      own.keySet().retainAll(figure.kpi().breakdowns());
      return new BoardFigure.Asked(calendar, own, days.from(), days.to());
    }
  }
}
