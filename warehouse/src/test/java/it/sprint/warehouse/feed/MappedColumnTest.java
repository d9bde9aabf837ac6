package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes of partners that no crosswalk explains. */
class MappedColumnTest {

  private final MappedColumn needs =
      Contracts.only("polo-desk").recordTypes().stream()
          .flatMap(type -> type.mappedColumns().stream())
          .filter(column -> column.crosswalk().equals("needs"))
          .findFirst()
          .orElseThrow();

  @Test
  void codeThatLooksLikeTheOthersIsTold() {
    assertThat(needs.told("B97")).isEqualTo(new MappedColumn.Told("B97", false));
  }

  @Test
  void cellThatLooksLikeNoCodeIsToldByItsFormOnly() {
    assertThat(needs.told("Diallo Awa")).isEqualTo(new MappedColumn.Told("xxxxxx xxx", true));
  }

  @Test
  void codeThatIsExplainedByNowIsKnown() {
    assertThat(MappedColumn.explains("needs", "polo", "B01")).isTrue();
    assertThat(MappedColumn.explains("needs", "polo", "B97")).isFalse();
  }
}
