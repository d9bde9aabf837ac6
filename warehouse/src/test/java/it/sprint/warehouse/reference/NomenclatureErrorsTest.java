package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Mistakes in the nomenclature's files, and what is said about them. */
final class NomenclatureErrorsTest {

  private static final ReferenceTable TERMS = NomenclatureTables.terms(TermKind.NEED);
  private static final ReferenceTable VERSIONS = NomenclatureTables.versions(TermKind.NEED);
  private static final ReferenceTable CROSSWALK = NomenclatureTables.crosswalk(TermKind.NEED);

  @Test
  void aNeedOutsideItsAreaIsRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> needs("social.food,work,false", "social.food,1,2021-11-01,9999-12-31"))
        .withMessage(
            "Cannot load need.csv, line 2: social.food does not begin with its area work. Correct"
                + " one of them.");
  }

  @Test
  void aHealthNeedThatIsNotMarkedIsRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> needs("health.x,health,false", "health.x,1,2021-11-01,9999-12-31"))
        .withMessage(
            "Cannot load need.csv, line 2: health.x is of the area health but is_health is false."
                + " Set it to true.");
  }

  @Test
  void aNeedWithoutWordingIsRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(
            () ->
                needs(
                    "social.food,social,false\nsocial.x,social,false",
                    "social.food,1,2021-11-01,9999-12-31"))
        .withMessage(
            "Cannot load need.csv, line 3: social.x has no wording in need_version. Add one"
                + " there.");
  }

  @Test
  void twoWordingsOnOneDayAreRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(
            () ->
                needs(
                    "social.food,social,false",
                    "social.food,1,2021-11-01,9999-12-31",
                    "social.food,2,2023-01-01,9999-12-31"))
        .withMessage(
            "Cannot load need_version.csv, line 3: the row begins before the one of line 2 ends."
                + " Close that one at this row's valid_from.");
  }

  @Test
  void aWordingThatEndsBeforeItStartsIsRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> needs("social.food,social,false", "social.food,1,2021-11-01,2021-11-01"))
        .withMessage(
            "Cannot load need_version.csv, line 2: valid_to is not after valid_from. Correct one"
                + " of them; valid_to is exclusive.");
  }

  @Test
  void aPartnersCodeWithTwoMeaningsOnOneDayIsRefusedInAnyCase() {
    ReferenceList list =
        list(
            CROSSWALK,
            "polo,B01,2021-11-01,9999-12-31,social.food,Cibo",
            "polo,b01,2022-11-01,9999-12-31,social.clothing,Vestiti");

    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> Crosswalk.of(TermKind.NEED, list))
        .withMessageContaining("need_crosswalk.csv, line 3");
  }

  @Test
  void theSameCodeOfTwoPartnersMayMeanTwoThings() {
    ReferenceList list =
        list(
            CROSSWALK,
            "polo,B01,2021-11-01,9999-12-31,social.food,Cibo",
            "oasi2,B01,2021-11-01,9999-12-31,social.clothing,Vestiti");

    Crosswalk crosswalk = Crosswalk.of(TermKind.NEED, list);

    assertThat(crosswalk.code("polo", "B01")).contains("social.food");
    assertThat(crosswalk.code("oasi2", "B01")).contains("social.clothing");
  }

  private static TermLists needs(String terms, String... versions) {
    String[] worded = new String[versions.length];
    for (int i = 0; i < versions.length; i++) {
      worded[i] = versions[i] + ",Nome,Name,Definizione.,Definition.";
    }
    return new TermLists(
        TermKind.NEED,
        list(TERMS, terms.split("\n", -1)),
        list(VERSIONS, worded),
        list(NomenclatureTables.indicators(TermKind.NEED)),
        list(CROSSWALK));
  }

  private static ReferenceList list(ReferenceTable table, String... rows) {
    String text = String.join(",", table.columnNames()) + "\n" + String.join("\n", rows);
    ListFile file = ListFile.of(table.name() + ".csv", text);
    return new ReferenceList(table, file.rows().subList(1, file.rows().size()));
  }
}
