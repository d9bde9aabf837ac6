package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** What a list file may hold, and what the reader says when it does not. */
final class ListReaderTest {

  private static final String HEADER = "area_code,name_it,name_en,kind,parent_code\n";

  private final ListReader reader = new ListReader();

  @Test
  void aRowKeepsItsLineAndABlankFieldIsNull() {
    ReferenceList areas = read(HEADER + "\nIT,Italia, Italy ,country,\n");

    assertThat(areas.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.origin()).isEqualTo("areas.csv, line 3");
              assertThat(row.values()).containsExactly("IT", "Italia", "Italy", "country", null);
            });
  }

  @Test
  void aQuotedFieldMayHoldCommasAndQuotes() {
    ReferenceList areas = read(HEADER + "IT,\"Italia, \"\"il Paese\"\"\",Italy,country,\n");

    assertThat(areas.rows().get(0).values()).element(1).isEqualTo("Italia, \"il Paese\"");
  }

  @Test
  void anotherHeaderIsRefused() {
    assertRefused(
        "area_code,name\nIT,Italia\n",
        "Cannot load areas.csv, line 1: the columns are [area_code, name], not [area_code, name_it,"
            + " name_en, kind, parent_code]. Restore the header.");
  }

  @Test
  void aMissingFieldIsRefused() {
    assertRefused(
        HEADER + "IT,Italia,Italy,country\n",
        "Cannot load areas.csv, line 2: the row has 4 fields, not 5. Quote a field that holds a"
            + " comma.");
  }

  @Test
  void aBlankRequiredFieldIsRefused() {
    assertRefused(
        HEADER + "IT,Italia,,country,\n",
        "Cannot load areas.csv, line 2: name_en is blank. Fill it in.");
  }

  @Test
  void aValueOfAnotherFormIsRefused() {
    assertRefused(
        HEADER + "IT,Italia,Italy,continent,\n",
        "Cannot load areas.csv, line 2: kind 'continent' has not the form of that column. Correct"
            + " it.");
  }

  @Test
  void aSecondRowWithTheSameKeyIsRefused() {
    assertRefused(
        HEADER + "IT,Italia,Italy,country,\nIT,Italia,Italy,country,\n",
        "Cannot load areas.csv, line 3: the key [IT] is there twice. Remove one of the rows.");
  }

  @Test
  void aChildAboveItsParentIsRefused() {
    assertRefused(
        HEADER + "ITF,Sud,South,macro-region,IT\nIT,Italia,Italy,country,\n",
        "Cannot load areas.csv, line 2: parent_code 'IT' is not in statistical_area. Add it there,"
            + " above this row.");
  }

  @Test
  void anOpenQuoteIsRefused() {
    assertRefused(
        HEADER + "IT,\"Italia,Italy,country,\n",
        "Cannot load areas.csv, line 2: a quote is opened and not closed. Close it on the same"
            + " line.");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> ListFile.load("planet"))
        .withMessageContaining("reference/planet.csv is not on the classpath");
  }

  private void assertRefused(String text, String message) {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> read(text))
        .withMessage(message);
  }

  private ReferenceList read(String text) {
    return reader.read(ReferenceTables.STATISTICAL_AREA, ListFile.of("areas.csv", text));
  }
}
