package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the file of a board must hold, and how a wrong one is told. */
class BoardFileTest {

  private static final List<Kpi> KPIS = KpiCatalogue.load().all();

  private static final String VALID =
      """
      id: desk
      title: {it: Sportello, en: Desk}
      calendar: quarter
      filters: [sex]
      figures:
        - {id: served, kpi: persons-served}
        - {id: flow, kpi: referrals-sent, breakdowns: [sender, provider], calendar: month}
      """;

  @Test
  void validFileIsABoard() {
    Board board = read(VALID);

    assertThat(board.figures()).extracting(BoardFigure::id).containsExactly("served", "flow");
    assertThat(board.figures().get(1).breakdowns())
        .extracting(Breakdown::id)
        .containsExactly("sender", "provider");
    assertThat(board.audience()).isEqualTo(Audience.STAFF);
    assertThat(board.allFilters()).contains("sex", "provider");
  }

  @Test
  void questionTakesTheCalendarOfTheBoardUnlessTheFigureHasOne() {
    Board board = read(VALID);
    BoardFigure.Asked year = new BoardFigure.Asked("year", Map.of(), null, null);

    assertThat(board.figures())
        .extracting(figure -> figure.question(year).calendar())
        .containsExactly("year", "month");
  }

  @Test
  void includedBoardGivesItsFiguresFirst() {
    Board centres =
        read(
            """
            id: centres
            title: {it: Centri, en: Centres}
            calendar: year
            figures: [{id: places, kpi: places}]
            """);
    Board all = read(VALID.replace("figures:", "includes: centres\nfigures:"), List.of(centres));

    assertThat(centres.audience()).isEqualTo(Audience.COUNCIL);
    assertThat(all.figures())
        .extracting(BoardFigure::id)
        .containsExactly("places", "served", "flow");
    assertThatThrownBy(() -> read(VALID.replace("figures:", "includes: centres\nfigures:")))
        .hasMessageContaining("includes: is 'centres'.");
  }

  @Test
  void unknownWordsAreNamedWithTheirPlace() {
    assertRefused(
        VALID.replace("kpi: persons-served", "kpi: persons"),
        "Cannot load the KPI catalogue board/desk.yaml: "
            + "figures[1] 'served', kpi: is 'persons'. Use one of: landings,");
    assertRefused(
        VALID.replace("calendar: month", "calendar: week"),
        "figures[2] 'flow', calendar: is 'week'. Use one of: month, quarter,");
    assertRefused(
        VALID.replace("calendar: quarter", "calendar: half-month"),
        "board/desk.yaml: calendar: is 'half-month'. Use one of: month, quarter,");
    assertRefused(
        VALID.replace("[sender, provider]", "[sender, colour]"),
        "figures[2] 'flow', breakdowns: has 'colour'. Use one of: sender, provider,");
    assertRefused(VALID.replace("[sex]", "[colour]"), "filters: has 'colour'. Use one of: ");
    assertRefused(
        VALID.replace("kpi: persons-served", "kpi: persons-served, colour: red"),
        "figures[1] 'served', colour: is not known here.");
  }

  @Test
  void sameIdOrBreakdownTwiceIsRefused() {
    assertRefused(VALID.replace("id: flow", "id: served"), "figures: has 'served' twice.");
    assertRefused(
        VALID.replace("[sender, provider]", "[sender, sender]"),
        "figures[2] 'flow', breakdowns: must be at most 3 different ones.");
    assertThatThrownBy(() -> read(VALID, List.of(read(VALID))))
        .hasMessageContaining("id: is that of another board.");
  }

  @Test
  void figuresForEverybodyStandInABoardOfTheirOwn() {
    assertRefused(
        VALID + "  - {id: landings, kpi: landings}\n",
        "figures: must be all for everybody or none: no role reads both.");
  }

  private static Board read(String content) {
    return read(content, List.of());
  }

  private static Board read(String content, List<Board> before) {
    return new BoardFile(KPIS, before).read("board/desk.yaml", content);
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining(message);
  }
}
