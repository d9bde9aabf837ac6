package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.person.PersonVersions.Said;
import it.sprint.etl.person.PersonVersions.Version;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken for true of an invented person, and from when on. */
class PersonVersionsTest {

  private static final PersonVersions VERSIONS = new PersonVersions(ReferenceLists.load());
  private static final int SCHOOL = 0;
  private static final int MEDIATORS = 1;
  private static final int CENTRES = 2;
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

  @Test
  void firstVersionReachesBackAndWhatSaysNothingNewMakesNone() {
    List<Version> versions =
        VERSIONS.of(
            List.of(
                said(CENTRES, MARCH, Map.of(Attribute.SEX, "F")),
                said(CENTRES, APRIL, Map.of(Attribute.SEX, "F"))));

    assertThat(versions)
        .singleElement()
        .extracting(Version::from)
        .isEqualTo(PersonVersions.BEGINNING);
  }

  @Test
  void conflictsNameTheRegistersAndOneMayDisagreeWithItself() {
    List<Said> said =
        List.of(
            said(
                CENTRES, MARCH, Map.of(Attribute.SEX, "F", Attribute.TAX_CODE, "RSSMRA80A41A662X")),
            said(CENTRES, APRIL, Map.of(Attribute.TAX_CODE, "RSSMRA81A41A662Y")),
            said(SCHOOL, MARCH, Map.of(Attribute.SEX, "M")),
            said(MEDIATORS, MARCH, Map.of(Attribute.CITIZENSHIP, "SEN")));

    assertThat(VERSIONS.conflicts(said))
        .containsExactly("sex:cpia-enrolments,nova-stays", "tax-code:nova-stays");
  }

  @Test
  void placeOfLivingIsWhatWasSaidLast() {
    List<Version> versions =
        VERSIONS.of(
            List.of(
                said(CENTRES, MARCH, Map.of(Attribute.MUNICIPALITY, "A285")),
                said(CENTRES, APRIL, Map.of(Attribute.MUNICIPALITY, "A669"))));

    assertThat(versions).extracting(Version::from).containsExactly(PersonVersions.BEGINNING, APRIL);
    assertThat(versions)
        .extracting(version -> version.known().municipality())
        .containsExactly("A285", "A669");
  }

  @Test
  void codeThatIsNoMunicipalityIsNoPlaceOfLiving() {
    PersonVersions.Known known =
        last(
            said(CENTRES, MARCH, Map.of(Attribute.MUNICIPALITY, "A285")),
            said(MEDIATORS, APRIL, Map.of(Attribute.MUNICIPALITY, "M999")));

    assertThat(known.municipality()).isEqualTo("A285");
  }

  @Test
  void mostRegistersHoldAndOneThatDiffersIsAConflict() {
    PersonVersions.Known known =
        last(
            said(CENTRES, MARCH, Map.of(Attribute.BIRTH_DATE, "1990-05-02")),
            said(SCHOOL, MARCH, Map.of(Attribute.BIRTH_DATE, "1991-05-02")),
            said(MEDIATORS, MARCH, Map.of(Attribute.BIRTH_DATE, "1991-02-05")));

    assertThat(known.birthYear()).isEqualTo(1991);
    assertThat(known.hasConflict()).isTrue();
    assertThat(known.registers()).isEqualTo(3);
  }

  @Test
  void ofTwoTheOneThatSeesMoreDocumentsHolds() {
    PersonVersions.Known known =
        last(
            said(MEDIATORS, APRIL, Map.of(Attribute.CITIZENSHIP, "SEN")),
            said(CENTRES, MARCH, Map.of(Attribute.CITIZENSHIP, "GMB")));

    assertThat(known.citizenship()).isEqualTo("GMB");
  }

  @Test
  void registerThatSaysNothingDoesNotCount() {
    PersonVersions.Known known =
        last(
            said(MEDIATORS, MARCH, Map.of(Attribute.SEX, "M")),
            said(CENTRES, MARCH, Map.of(Attribute.MUNICIPALITY, "A285")));

    assertThat(known.sex()).isEqualTo("M");
    assertThat(known.hasConflict()).isFalse();
  }

  private static PersonVersions.Known last(Said... said) {
    List<Version> versions = VERSIONS.of(List.of(said));
    return versions.get(versions.size() - 1).known();
  }

  private static Said said(int source, LocalDate on, Map<Attribute, String> values) {
    List<@Nullable String> row = new ArrayList<>(Collections.nCopies(Attribute.all().size(), null));
    values.forEach((attribute, value) -> row.set(attribute.place(), value));
    return new Said(source, on, row);
  }
}
