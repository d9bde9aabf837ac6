package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the small lists of the nomenclature know. */
final class SmallListsTest {

  private static final ReferenceLists LISTS = ReferenceLists.load();
  private static final SmallLists FILES = LoadedLists.load().nomenclature().small();

  @ParameterizedTest
  @CsvSource({
    "language-level,    pre-A1,                    pre-A1",
    "language-level,    PRE-A1,                    pre-A1",
    "language-level,    preA1,                     pre-A1",
    "language-level,    Pre A1,                    pre-A1",
    "language-level,    A0,                        pre-A1",
    "language-level,    a1,                        A1",
    "language-level,    A 1,                       A1",
    "language-level,    A1+,                       A1",
    "language-level,    Livello B1,                B1",
    "language,          arabo,                     ara",
    "language,          Mandingo,                  mnk",
    "language,          Pular,                     ful",
    "language,          fula,                      ful",
    "language,          Bengalese,                 ben",
    "language,          en,                        eng",
    "language,          tir,                       tir",
    "language,          English,                   eng",
    "service-area,      legale,                    legal",
    "stay-exit-reason,  Trasferimento in SAI,      transfer-sai",
    "placement-kind,    TIROCINIO,                 internship",
    "placement-outcome, In corso,                  ongoing",
    "referral-state,    Mancata presentazione,     no-show",
    "tool-kind,         Protocollo d’intesa,       protocol",
    "expense-heading,   A1,                        staff",
    "expense-heading,   Costi indiretti,           indirect",
    "checklist-version, 2021-01,                   2021-01",
    "checklist-item,    05a,                       05a"
  })
  void aSpellingThatPartnersUseMeansItsCode(String list, String value, String code) {
    assertThat(LISTS.code(list, value)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "language-level, A2.1",
    "language-level, A1/A2",
    "language-level, intermedio",
    "language,       africano",
    "checklist-item, 41a"
  })
  void aValueThatCouldMeanSeveralThingsMeansNothing(String list, String value) {
    assertThat(LISTS.code(list, value)).isEmpty();
  }

  @Test
  void levelsRiseByOne() {
    ReferenceList levels = FILES.named().get("language-level");

    assertThat(levels.rows())
        .extracting(row -> levels.value(row, "language_level") + levels.value(row, "position"))
        .containsExactly("pre-A10", "A11", "A22", "B13", "B24", "C15", "C26");
  }

  @Test
  void languagesAgreeWithTheIsoCodesOfJava() {
    assertThat(FILES.named().get("language").entries("iso639_1", "language"))
        .allSatisfy(
            entry ->
                assertThat(Locale.forLanguageTag(entry.value()).getISO3Language())
                    .isEqualTo(entry.code()));
  }

  @Test
  void everyItemStandsInTheSectionOfItsStandard() {
    Checklists checklists = FILES.checklists();
    Map<Integer, ListRow> sections =
        checklists.sections().rows().stream()
            .collect(
                Collectors.toMap(
                    row -> Integer.parseInt(checklists.sections().value(row, "section")),
                    row -> row));

    assertThat(checklists.on(LocalDate.of(2022, 5, 1)))
        .hasSizeBetween(40, 60)
        .allSatisfy(
            item -> {
              ListRow section = sections.get(item.section());
              assertThat(item.item()).startsWith("%02d".formatted(item.standard()));
              assertThat(item.standard())
                  .isBetween(
                      Integer.parseInt(checklists.sections().value(section, "first_standard")),
                      Integer.parseInt(checklists.sections().value(section, "last_standard")));
            })
        .extracting(ChecklistItem::section)
        .contains(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void alternativesBelongToOneStandardAndAreSeveral() {
    assertThat(
            FILES.checklists().on(LocalDate.of(2022, 5, 1)).stream()
                .filter(item -> item.alternativeGroup() != null)
                .collect(
                    Collectors.groupingBy(
                        item -> item.standard() + "/" + item.alternativeGroup(),
                        Collectors.counting())))
        .containsOnly(Map.entry("1/1", 3L), Map.entry("22/1", 2L));
  }

  @ParameterizedTest
  @CsvSource({"2018-11-19, 0", "2018-11-20, 46", "2021-01-28, 46", "2021-01-29, 51"})
  void aChecklistIsValidUntilTheNextSpecification(LocalDate day, int items) {
    assertThat(FILES.checklists().on(day)).hasSize(items);
  }

  @Test
  void whatIsPositiveIsFinal() {
    ReferenceList states = FILES.named().get("referral-state");

    assertThat(states.where("is_positive", "true").rows())
        .isNotEmpty()
        .allMatch(row -> states.value(row, "is_final").equals("true"));
  }
}
