package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import org.junit.jupiter.api.Test;

/** The catalogue that the program brings. */
class KpiCatalogueTest {

  private final KpiCatalogue catalogue = KpiCatalogue.load();

  @Test
  void catalogueHasTheKpisOnTheContext() {
    assertThat(catalogue.all())
        .extracting(Kpi::id)
        .containsExactly(
            "landings",
            "reception-presence",
            "foreign-residents",
            "contracts-tendered",
            "contracts-awarded");
  }

  @Test
  void kpiIsFoundByItsId() {
    assertThat(catalogue.find("landings")).map(Kpi::kind).contains(KpiKind.FLOW);
    assertThat(catalogue.find("departures")).isEmpty();
  }

  @Test
  void everyFeedOfAKpiHasAContract() {
    assertThat(Contracts.load().all())
        .extracting(Contract::feed)
        .containsAll(catalogue.all().stream().flatMap(kpi -> kpi.feeds().stream()).toList());
  }
}
