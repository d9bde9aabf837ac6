package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real files, which stay outside of the project. */
class PublicFilesTest {

  private static final String FOLDER = System.getenv("SPRINT_PUBLIC_DATA");

  @BeforeAll
  static void saysSoWhenTheFilesAreAbsent() {
    String message =
        "SPRINT_PUBLIC_DATA is not set: the real public files are NOT checked in this run.";
    if (FOLDER == null) {
      System.err.println(message);
    }
    assumeTrue(FOLDER != null, message);
  }

  @Test
  void landingsAfterTheirReportAreTheOnlyRejects() throws IOException {
    List<ValidatedRow> rows = rows("interno-landings");

    assertThat(rows).hasSize(2555);
    assertThat(count(rows, ValidatedRow::violations)).isEqualTo(Map.of("after-report Data", 632L));
    assertThat(count(rows, ValidatedRow::warnings)).isEmpty();
  }

  @Test
  void receptionHasNoRejects() throws IOException {
    List<ValidatedRow> rows = rows("interno-reception");

    assertThat(rows).hasSize(1640).allMatch(ValidatedRow::isAccepted);
    assertThat(count(rows, ValidatedRow::warnings)).isEmpty();
  }

  @Test
  void contractsHaveNoRejectsButWarnings() throws IOException {
    List<ValidatedRow> rows = rows("anac-contracts");

    assertThat(rows).hasSize(41).allMatch(ValidatedRow::isAccepted);
    assertThat(count(rows, ValidatedRow::warnings))
        .isEqualTo(
            Map.of(
                "malformed-date-in-text oggetto_lotto", 1L, "date-in-text-far oggetto_lotto", 3L));
  }

  @Test
  void foreignBalanceHasNoRejectsAndKeepsEveryIdentity() throws IOException {
    List<ValidatedRow> rows = rows("istat-foreign-balance");
    Contract contract = Contracts.load().of("istat-foreign-balance");

    assertThat(rows).hasSize(2403).allMatch(ValidatedRow::isAccepted);
    assertThat(checks(rows, contract))
        .extracting(
            IdentityCheck::rule,
            IdentityCheck::checked,
            IdentityCheck::failed,
            IdentityCheck::notChecked)
        .containsExactly(
            tuple("natural-balance", 108L, 0L, 0L),
            tuple("internal-balance", 108L, 0L, 0L),
            tuple("international-balance", 108L, 0L, 0L),
            tuple("other-balance", 81L, 0L, 0L),
            tuple("closing-stock", 108L, 0L, 0L),
            tuple("opening-stock", 81L, 0L, 54L),
            tuple("both-sexes", 801L, 0L, 0L),
            tuple("six-provinces", 267L, 0L, 0L),
            tuple("institutional-households", 108L, 0L, 0L));
  }

  @Test
  void citizenshipAreasHaveNoRejectsAndKeepEveryIdentity() throws IOException {
    List<ValidatedRow> rows = rows("istat-citizenship-area");
    Contract contract = Contracts.load().of("istat-citizenship-area");

    assertThat(rows).hasSize(5532).allMatch(ValidatedRow::isAccepted);
    assertThat(count(rows, ValidatedRow::warnings)).isEmpty();
    assertThat(checks(rows, contract))
        .extracting(
            IdentityCheck::rule,
            IdentityCheck::checked,
            IdentityCheck::failed,
            IdentityCheck::notChecked)
        .containsExactly(
            tuple("all-citizenships", 402L, 0L, 0L),
            tuple("both-sexes", 1844L, 0L, 0L),
            tuple("six-provinces", 39L, 0L, 3L),
            tuple("five-parts", 42L, 0L, 0L));
  }

  /** BAT has a cell of two persons and one of none, and both are public. */
  @Test
  void smallPublicFiguresAreKept() throws IOException {
    Contract contract = Contracts.load().of("istat-citizenship-area");

    assertThat(rows("istat-citizenship-area"))
        .extracting(row -> byName(contract, row))
        .filteredOn(it -> it.get("area_code").equals("IT110"))
        .filteredOn(it -> it.get("citizenship_area").equals("OCE"))
        .extracting(it -> it.get("sex"), it -> it.get("persons"))
        .containsExactly(tuple("1", 0L), tuple("2", 2L), tuple("9", 2L));
  }

  @Test
  void declaredNationalitiesHaveNoRejectsAndOneRowOfOthersAReport() throws IOException {
    List<ValidatedRow> rows = rows("interno-nationality");
    Contract contract = Contracts.load().of("interno-nationality");

    assertThat(rows).hasSize(924).allMatch(ValidatedRow::isAccepted);
    assertThat(count(rows, ValidatedRow::warnings)).isEmpty();
    assertThat(rows)
        .extracting(row -> byName(contract, row))
        .filteredOn(it -> it.get("country_code") == null)
        .hasSize(84)
        .allMatch(it -> it.get("nationality").equals("altre"))
        .extracting(it -> it.get("reported_on"))
        .doesNotHaveDuplicates();
  }

  private static List<IdentityCheck> checks(List<ValidatedRow> rows, Contract contract) {
    List<Map<String, Object>> values = rows.stream().map(row -> byName(contract, row)).toList();
    return contract.onlyRecordType().identityRules().stream()
        .map(rule -> rule.check(values))
        .toList();
  }

  private static Map<String, Object> byName(Contract contract, ValidatedRow row) {
    Map<String, Object> values = new HashMap<>();
    contract
        .onlyRecordType()
        .columns()
        .forEach(it -> values.put(it.name(), row.values().get(it.position())));
    return values;
  }

  private static Map<String, Long> count(
      List<ValidatedRow> rows, Function<ValidatedRow, List<Violation>> violations) {
    return rows.stream()
        .map(violations)
        .flatMap(List::stream)
        .map(violation -> violation.code().code() + " " + violation.column())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static List<ValidatedRow> rows(String feed) throws IOException {
    Contract contract = Contracts.load().of(feed);
    Path file = Path.of(FOLDER).resolve(contract.origin().publicFile());
    Inspection inspection = Inspection.of(file);
    assertThat(inspection.halfWritten(contract)).isEmpty();
    try (InputStream stream = Files.newInputStream(file);
        RecordReader reader =
            RecordReader.open(contract.format(), stream, inspection.charset(contract))) {
      Layout layout = Layout.of(contract, contract.onlyRecordType(), reader.next());
      assertThat(layout.warnings()).isEmpty();
      RowValidator validator =
          new RowValidator(
              contract, contract.onlyRecordType(), layout, Delivery.LISTS, Delivery.DELIVERED_ON);
      List<ValidatedRow> rows = new ArrayList<>();
      reader.forEachRemaining(record -> rows.add(validator.validate(record)));
      return rows;
    }
  }
}
