package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the common nomenclature is whole and says what partners mean. */
final class NomenclatureTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 3, 31);
  private static final ReferenceLists LISTS = ReferenceLists.load();
  private static final NomenclatureLists FILES = LoadedLists.load().nomenclature();
  private static final Nomenclature NOMENCLATURE = LISTS.nomenclature(TODAY);

  @Test
  void areasAreTheSevenThatAllPartnersShare() {
    assertThat(NOMENCLATURE.lists().get("service-area"))
        .extracting(ListedCode::code)
        .containsExactly("health", "school", "work", "housing", "legal", "social", "participation");
  }

  @Test
  void everyAreaHasNeedsAndServices() {
    assertThat(NOMENCLATURE.needs()).extracting(Term::area).contains(areas());
    assertThat(NOMENCLATURE.services()).extracting(Term::area).contains(areas());
  }

  @Test
  void everyNeedHasAServiceAndEveryServiceANeed() {
    assertThat(terms()).allSatisfy(term -> assertThat(term.counterparts()).isNotEmpty());
  }

  @Test
  void aHealthNeedIsAnsweredByHealthServicesOnly() {
    Set<String> health =
        NOMENCLATURE.services().stream()
            .filter(Term::isHealth)
            .map(Term::code)
            .collect(Collectors.toSet());

    assertThat(NOMENCLATURE.needs())
        .filteredOn(Term::isHealth)
        .isNotEmpty()
        .allSatisfy(need -> assertThat(health).containsAll(need.counterparts()));
  }

  @Test
  void everyTermCountsForBothPeriodsOfTheFund() {
    assertThat(terms())
        .allSatisfy(
            term ->
                assertThat(term.indicators())
                    .anyMatch(code -> code.startsWith("B."))
                    .anyMatch(code -> code.startsWith("O.")));
  }

  @Test
  void whatCountsForAnIndicatorCountsForItsParent() {
    ReferenceList indicators = FILES.indicators();
    Map<String, String> parents =
        indicators
            .entries("parent_code", "indicator")
            .collect(Collectors.toMap(CodeEntry::code, CodeEntry::value));

    assertThat(terms())
        .allSatisfy(
            term ->
                assertThat(term.indicators())
                    .containsAll(
                        term.indicators().stream()
                            .filter(parents::containsKey)
                            .map(parents::get)
                            .toList()));
  }

  @ParameterizedTest
  @EnumSource
  void versionsOfATermAreNumberedFromOneAndFollowEachOther(TermKind kind) {
    ReferenceList versions = (kind == TermKind.NEED ? FILES.needs() : FILES.services()).versions();
    Map<String, List<ListRow>> byTerm =
        versions.rows().stream()
            .collect(Collectors.groupingBy(row -> versions.value(row, kind.column())));

    assertThat(byTerm.values())
        .allSatisfy(
            rows -> {
              for (int i = 0; i < rows.size(); i++) {
                assertThat(versions.value(rows.get(i), "version")).isEqualTo("" + (i + 1));
                assertThat(i == 0 || follows(versions, rows.get(i - 1), rows.get(i))).isTrue();
              }
            });
  }

  @Test
  void aTermHasTheWordingOfTheDay() {
    assertThat(wording("2022-12-31").version()).isEqualTo(1);
    assertThat(wording("2023-01-01").version()).isEqualTo(2);
    assertThat(LISTS.nomenclature(LocalDate.of(2021, 10, 31)).needs()).isEmpty();
  }

  @Test
  void currentNamesAreDistinct() {
    assertThat(NOMENCLATURE.needs())
        .extracting(need -> need.wording().nameIt())
        .doesNotHaveDuplicates();
    assertThat(NOMENCLATURE.needs())
        .extracting(need -> need.wording().nameEn())
        .doesNotHaveDuplicates();
    assertThat(NOMENCLATURE.services())
        .extracting(it -> it.wording().nameIt())
        .doesNotHaveDuplicates();
    assertThat(NOMENCLATURE.services())
        .extracting(it -> it.wording().nameEn())
        .doesNotHaveDuplicates();
  }

  @Test
  void eachPartnerThatRecordsNeedsOrServicesHasItsCrosswalk() {
    assertThat(LISTS.crosswalks()).containsExactly("needs", "services");
    assertThat(LISTS.partners("needs")).containsExactly("etnie", "oasi2", "polo");
    assertThat(LISTS.partners("services"))
        .containsExactly("asl-bt", "cpia-bat", "etnie", "nova", "oasi2", "polo");
  }

  @ParameterizedTest
  @CsvSource({
    "needs,    polo,     B07,                       school.italian-course",
    "needs,    polo,     ' b07 ',                   school.italian-course",
    "needs,    oasi2,    alloggio,                  housing.search",
    "needs,    etnie,    MED-SCU,                   school.child-enrolment",
    "services, etnie,    MED-SAN,                   health.mediation",
    "services, cpia-bat, AALI-A2,                   school.italian-course-a2",
    "services, asl-bt,   SCR-TBC,                   health.screening",
    "services, asl-bt,   ISCR-SSN,                  health.ssn-registration",
    "services, nova,     Lavoro a tempo determinato, work.job-matching"
  })
  void aPartnersOwnCodeMeansOneOfOurs(
      String crosswalk, String partner, String partnerCode, String code) {
    assertThat(LISTS.mapped(crosswalk, partner, partnerCode)).contains(code);
  }

  @Test
  void aCodeThatPartnersUseForTheRestIsNotMapped() {
    assertThat(LISTS.mapped("needs", "polo", "B99")).isEmpty();
    assertThat(LISTS.mapped("needs", "oasi2", "altro")).isEmpty();
  }

  @Test
  void aCodeOfAnotherPartnerMeansNothing() {
    assertThat(LISTS.mapped("needs", "oasi2", "B07")).isEmpty();
  }

  @Test
  void aPartnersCodeMeansWhatItMeantOnThatDay() {
    LocalDate change = LocalDate.of(2022, 7, 1);

    assertThat(LISTS.mapped("needs", "oasi2", "documenti")).contains("legal.civil-registration");
    assertThat(LISTS.mapped("needs", "oasi2", "documenti", change.minusDays(1)))
        .contains("legal.residence-permit");
    assertThat(LISTS.mapped("needs", "oasi2", "documenti", change))
        .contains("legal.civil-registration");
    assertThat(LISTS.mapped("needs", "oasi2", "documenti", LocalDate.of(2021, 10, 31))).isEmpty();
  }

  @Test
  void anUnknownCrosswalkOrPartnerIsABug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LISTS.mapped("need", "polo", "B07"))
        .withMessage("There is no crosswalk 'need'. The crosswalks are [needs, services].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LISTS.mapped("needs", "nova", "B07"))
        .withMessage("The crosswalk 'needs' has no partner 'nova'. It has [etnie, oasi2, polo].");
  }

  @Test
  void whatTheHealthAuthorityRecordsIsHealth() {
    Set<String> health =
        NOMENCLATURE.services().stream()
            .filter(service -> service.area().equals("health"))
            .map(Term::code)
            .collect(Collectors.toSet());

    assertThat(NOMENCLATURE.serviceCodesOf("asl-bt"))
        .isNotEmpty()
        .allSatisfy(mapped -> assertThat(health).contains(mapped.code()));
  }

  @Test
  void thePlacementsOfThePartnerAreKindsOfPlacement() {
    assertThat(NOMENCLATURE.serviceCodesOf("nova"))
        .hasSameSizeAs(NOMENCLATURE.lists().get("placement-kind"))
        .allMatch(mapped -> LISTS.knows("placement-kind", mapped.partnerCode()));
  }

  @Test
  void thePrintedNomenclatureHasOnlyCodesThatAreValidOnTheDay() {
    assertThat(NOMENCLATURE.needCodesOf("oasi2"))
        .filteredOn(mapped -> mapped.partnerCode().equals("documenti"))
        .extracting(MappedCode::code)
        .containsExactly("legal.civil-registration");
    assertThat(NOMENCLATURE.needCodesOf("polo")).hasSize(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service-area",
        "indicator",
        "language",
        "language-level",
        "stay-exit-reason",
        "placement-kind",
        "placement-outcome",
        "referral-state",
        "tool-kind",
        "expense-heading",
        "inspection-class",
        "checklist-version",
        "checklist-section"
      })
  void everyPrintedListCanBeAskedForInARule(String list) {
    assertThat(NOMENCLATURE.lists().get(list))
        .isNotEmpty()
        .allMatch(code -> LISTS.code(list, code.code()).equals(Optional.of(code.code())));
  }

  private static Wording wording(String day) {
    return LISTS.nomenclature(LocalDate.parse(day)).needs().stream()
        .filter(need -> need.code().equals("school.italian-course"))
        .findFirst()
        .orElseThrow()
        .wording();
  }

  private static boolean follows(ReferenceList list, ListRow earlier, ListRow later) {
    return list.value(earlier, "valid_to").equals(list.value(later, "valid_from"));
  }

  private static List<Term> terms() {
    return Stream.of(NOMENCLATURE.needs(), NOMENCLATURE.services())
        .flatMap(Collection::stream)
        .toList();
  }

  private static String[] areas() {
    return NOMENCLATURE.lists().get("service-area").stream()
        .map(ListedCode::code)
        .toArray(String[]::new);
  }
}
