package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The catalogue that the program brings. */
class KpiCatalogueTest {

  private final KpiCatalogue catalogue = KpiCatalogue.load();

  @Test
  void catalogueHasTheKpisOnTheContext() {
    assertThat(catalogue.all())
        .extracting(Kpi::id)
        .startsWith(
            "landings",
            "reception-presence",
            "foreign-residents",
            "contracts-tendered",
            "contracts-awarded")
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyFiguresOfTheAreaAreForEverybody() {
    assertThat(catalogue.all())
        .allSatisfy(
            kpi ->
                assertThat(kpi.audience().isEverybody())
                    .as(kpi.id())
                    .isEqualTo(kpi.population().id().equals("area")));
  }

  @Test
  void whatIsNotForEverybodyIsReadFromTheSchemaOfStaffAlone() {
    assertThat(catalogue.all())
        .filteredOn(kpi -> !kpi.audience().isEverybody())
        .allSatisfy(
            kpi -> {
              assertThat(kpi.measure().from()).as(kpi.id()).startsWith("staff.");
              assertThat(kpi.evidence()).as(kpi.id()).isNotEmpty();
            });
  }

  @Test
  void meansAndMediansTellWhatTheyCover() {
    assertThat(catalogue.all())
        .filteredOn(kpi -> kpi.measure().aggregate().value().matches("(avg|percentile_cont).*"))
        .isNotEmpty()
        .allSatisfy(kpi -> assertThat(kpi.coverage()).as(kpi.id()).isNotNull());
  }

  @Test
  void rowsAboutHealthAreWithheldWherePartnersTellOfThem() {
    assertThat(catalogue.all())
        .filteredOn(
            kpi ->
                kpi.measure()
                    .from()
                    .matches(
                        "staff\\.(contact|need|referral.*|.*event.*|survey_answer|indicator_service)"))
        .isNotEmpty()
        .extracting(Kpi::withheld)
        .containsOnly("is_health");
  }

  @Test
  void noRowOfTheHealthAuthorityIsShown() {
    assertThat(catalogue.all())
        .filteredOn(kpi -> kpi.population().id().equals("hp"))
        .isNotEmpty()
        .allSatisfy(
            kpi -> {
              assertThat(kpi.measure().from()).as(kpi.id()).isEqualTo("staff.health_contact");
              assertThat(kpi.withheld()).as(kpi.id()).isEqualTo("true");
            });
  }

  @Test
  void kpiIsFoundByItsId() {
    assertThat(catalogue.find("landings")).map(Kpi::kind).contains(KpiKind.FLOW);
    assertThat(catalogue.find("departures")).isEmpty();
  }

  @Test
  void everyIndicatorOfTheFundIsReportedByOneKpi() throws IOException {
    List<String> listed;
    try (InputStream list = KpiCatalogue.class.getResourceAsStream("/reference/indicator.csv")) {
      listed =
          new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .toList();
    }

    assertThat(catalogue.all().stream().map(Kpi::indicator).filter(Objects::nonNull))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void everyFeedOfAKpiHasAContract() {
    assertThat(Contracts.load().all())
        .extracting(Contract::feed)
        .containsAll(catalogue.all().stream().flatMap(kpi -> kpi.feeds().stream()).toList());
  }
}
