package it.sprint.warehouse.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All boards that this version of the warehouse knows; one that another includes comes before it.
 */
public final class BoardCatalogue {

  private static final List<String> FILES =
      List.of(
          "summary-centres.yaml",
          "summary.yaml",
          "person.yaml",
          "referral.yaml",
          "reception-centres.yaml",
          "reception.yaml",
          "school.yaml",
          "training.yaml",
          "resource.yaml",
          "quality.yaml");

  private final List<Board> boards;

  private BoardCatalogue(List<Board> boards) {
    this.boards = List.copyOf(boards);
  }

  public static BoardCatalogue load(KpiCatalogue catalogue) {
    List<Board> boards = new ArrayList<>();
    for (String name : FILES) {
      String file = "board/" + name;
      boards.add(
          new BoardFile(catalogue.all(), boards).read(file, KpiCatalogue.resource("/" + file)));
    }
    return new BoardCatalogue(boards);
  }

  public List<Board> all() {
    return boards;
  }

  public Optional<Board> find(String id) {
    return boards.stream().filter(board -> board.id().equals(id)).findFirst();
  }
}
