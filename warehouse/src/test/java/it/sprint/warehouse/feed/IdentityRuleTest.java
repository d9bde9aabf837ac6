package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums over the rows of a feed, on invented figures: area, measure, sex, year, persons. */
class IdentityRuleTest {

  private final List<IdentityRule> rules =
      Contracts.load().of("istat-foreign-balance").onlyRecordType().identityRules();

  @Test
  void sumThatHoldsIsChecked() {
    IdentityCheck check =
        check(
            "natural-balance",
            "ITF4,FNATGR,9,2021,3",
            "ITF4,FLBIRTH,9,2021,5",
            "ITF4,FDEATH,9,2021,2");

    assertThat(check.example()).isNull();
    assertThat(counts(check)).isEqualTo("1 checked, 0 failed, 0 not checked");
    assertThat(check.name())
        .isEqualTo(new Text("Saldo naturale = nati - morti", "Natural balance = births - deaths"));
  }

  @Test
  void sumThatFailsShowsItsGroupAndDifference() {
    IdentityCheck check =
        check(
            "natural-balance",
            "ITF4,FNATGR,9,2021,10",
            "ITF4,FLBIRTH,9,2021,5",
            "ITF4,FDEATH,9,2021,2");

    assertThat(counts(check)).isEqualTo("1 checked, 1 failed, 0 not checked");
    assertThat(check.example()).isEqualTo("area_code=ITF4, sex=9, year=2021: +7");
  }

  @Test
  void groupWithoutARequiredTermIsNotChecked() {
    assertThat(counts(check("natural-balance", "ITF4,FNATGR,9,2021,3", "ITF4,FLBIRTH,9,2021,5")))
        .isEqualTo("0 checked, 0 failed, 1 not checked");
  }

  @Test
  void groupWithoutAnyTermIsNoneOfTheRules() {
    assertThat(counts(check("natural-balance", "ITF4,FJAN,9,2021,3")))
        .isEqualTo("0 checked, 0 failed, 0 not checked");
  }

  @Test
  void optionalTermsCountZeroWhenAbsent() {
    IdentityCheck check =
        check(
            "closing-stock",
            "IT110,FDEC_CP,1,2022,104",
            "IT110,FJAN,1,2022,100",
            "IT110,FNATGR,1,2022,1",
            "IT110,FINTRNMIGR,1,2022,2",
            "IT110,FINTNMIG,1,2022,4",
            "IT110,ACQCITIZ,1,2022,5",
            "IT110,FSTAT_ADJUST,1,2022,2");

    assertThat(counts(check)).isEqualTo("1 checked, 0 failed, 0 not checked");
  }

  @Test
  void stockOfTheNextYearOpensWithTheCloseOfThisOne() {
    IdentityCheck check =
        check("opening-stock", "IT,FDEC_CP,9,2020,50", "IT,FJAN,9,2021,51", "IT,FDEC_CP,9,2021,60");

    assertThat(counts(check)).isEqualTo("1 checked, 1 failed, 1 not checked");
    assertThat(check.example()).isEqualTo("area_code=IT, sex=9, year=2020: +1");
  }

  @Test
  void totalIsMenAndWomen() {
    assertThat(
            counts(check("both-sexes", "IT,FJAN,1,2021,4", "IT,FJAN,2,2021,5", "IT,FJAN,9,2021,9")))
        .isEqualTo("1 checked, 0 failed, 0 not checked");
  }

  @Test
  void rowWithoutAValueIsAsGoodAsAbsent() {
    Map<String, Object> row =
        Map.of("area_code", "IT", "measure", "FJAN", "sex", "1", "year", 2021L);

    assertThat(counts(rule("both-sexes").check(List.of(row))))
        .isEqualTo("0 checked, 0 failed, 0 not checked");
  }

  private IdentityCheck check(String rule, String... rows) {
    return rule(rule).check(Stream.of(rows).map(IdentityRuleTest::row).toList());
  }

  private IdentityRule rule(String name) {
    return rules.stream().filter(rule -> rule.rule().equals(name)).findFirst().orElseThrow();
  }

  private static String counts(IdentityCheck check) {
    return "%d checked, %d failed, %d not checked"
        .formatted(check.checked(), check.failed(), check.notChecked());
  }

  private static Map<String, Object> row(String text) {
    List<String> cells = List.of(text.split(",", -1));
    return Map.of(
        "area_code", cells.get(0),
        "measure", cells.get(1),
        "sex", cells.get(2),
        "year", Long.valueOf(cells.get(3)),
        "persons", Long.valueOf(cells.get(4)));
  }
}
