package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contracts that come with the warehouse. */
class ContractsTest {

  private final Contracts contracts = Contracts.load();

  @Test
  void publicFeedsHaveContractsWithTheirKeys() {
    assertThat(
            contracts.all().stream()
                .filter(Contract::isPublic)
                .collect(
                    Collectors.toMap(Contract::feed, contract -> contract.onlyRecordType().key())))
        .isEqualTo(
            Map.of(
                "interno-reception", List.of("reported_on", "region_code"),
                "interno-landings", List.of("landed_on", "reported_on"),
                "istat-foreign-balance", List.of("area_code", "measure", "sex", "year"),
                "anac-contracts", List.of("cig"),
                "interno-nationality", List.of("reported_on", "nationality"),
                "istat-citizenship-area",
                    List.of("area_code", "measure", "sex", "citizenship_area", "year")));
  }

  @Test
  void columnsKeepTheOrderOfTheContractAndTheHeaderOfTheFile() {
    Contract contract = contracts.of("interno-landings");

    assertThat(contract.onlyRecordType().columns())
        .extracting(Column::name, Column::header, Column::type, Column::required)
        .containsExactly(
            tuple("landed_on", "Data", ColumnType.DATE, true),
            tuple("persons", "Valore", ColumnType.INTEGER, true),
            tuple("note", "Note", ColumnType.STRING, false),
            tuple("source", "Fonte", ColumnType.STRING, false),
            tuple("reported_on", "Data_Report", ColumnType.DATE, true));
  }

  @Test
  void originSaysLicenceAttributionAndDownload() {
    Origin origin = contracts.of("istat-foreign-balance").origin();

    assertThat(origin.licence()).isEqualTo("CC BY 4.0");
    assertThat(origin.attribution()).contains("ISTAT");
    assertThat(origin.accept()).isEqualTo("application/vnd.sdmx.data+csv;version=1.0.0");
    assertThat(origin.download()).hasHost("esploradati.istat.it").hasParameter("endPeriod", "2022");
  }

  @Test
  void contractsOfAnacHaveAPageAndNoDownload() {
    Origin origin = contracts.of("anac-contracts").origin();

    assertThat(origin.download()).isNull();
    assertThat(origin.page()).isEqualTo("https://github.com/gianlivio/osservatorio-accoglienza");
    assertThat(origin.publicFile()).isEqualTo("anac/anac_accoglienza_bat.csv");
  }

  @Test
  void textsStandInBothLanguages() {
    Contract contract = contracts.of("interno-reception");

    assertThat(contract.title().in(Language.IT)).isEqualTo("Persone in accoglienza, per regione");
    assertThat(contract.title().in(Language.EN)).isEqualTo("Persons in reception, by region");
    assertThat(contract.onlyRecordType().columns()).allSatisfy(ContractsTest::isDescribed);
  }

  @Test
  void aDateCoversItselfAndAYearItsLastDay() {
    Contract landings = contracts.of("interno-landings");
    LocalDate reported = LocalDate.of(2023, 3, 31);
    Contract balance = contracts.of("istat-foreign-balance");

    assertThat(
            landings
                .onlyRecordType()
                .coveredDay(Arrays.asList(LocalDate.of(2023, 3, 1), 5L, null, null, reported)))
        .contains(reported);
    assertThat(
            balance
                .onlyRecordType()
                .coveredDay(Arrays.asList("d", "A", "IT", "FJAN", "9", 2022L, 1L, null)))
        .contains(LocalDate.of(2022, 12, 31));
  }

  @Test
  void everyReferenceListThatARuleMentionsExists() {
    assertThat(
            contracts.all().stream()
                .flatMap(contract -> contract.recordTypes().stream())
                .flatMap(type -> type.rowRules().stream()))
        .filteredOn(InList.class::isInstance)
        .extracting(rule -> ((InList) rule).list())
        .isNotEmpty()
        .isSubsetOf(ReferenceLists.load().names());
  }

  @Test
  void unknownFeedIsRefusedWithTheKnownOnes() {
    assertThat(contracts.find("nova-stay")).isEmpty();
    assertThatThrownBy(() -> contracts.of("nova-stay"))
        .hasMessageContaining("nova-stay'")
        .hasMessageContaining("interno-landings");
  }

  private static void isDescribed(Column column) {
    assertThat(column.description().it()).isNotBlank();
    assertThat(column.description().en()).isNotBlank().isNotEqualTo(column.description().it());
  }
}
