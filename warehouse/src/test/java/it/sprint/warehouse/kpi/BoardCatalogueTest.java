package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** The boards that the program brings. */
class BoardCatalogueTest {

  private final BoardCatalogue boards = BoardCatalogue.load(KpiCatalogue.load());

  @Test
  void boardsAreForThoseWhoMayOpenTheirPage() {
    assertThat(boards.all())
        .extracting(Board::id, Board::audience)
        .contains(
            tuple("summary", Audience.STAFF),
            tuple("summary-centres", Audience.COUNCIL),
            tuple("reception-centres", Audience.COUNCIL));
  }

  @Test
  void everyBoardKnowsTheCalendarsThatPagesOffer() {
    assertThat(boards.all())
        .allSatisfy(board -> assertThat(board.calendars()).contains("month", "quarter", "year"));
  }

  @Test
  void whatIncludesAnotherBoardHasItsFigures() {
    Board summary = boards.find("summary").orElseThrow();

    assertThat(summary.figures()).hasSize(16);
    assertThat(summary.figures())
        .containsAll(boards.find("summary-centres").orElseThrow().figures());
  }
}
