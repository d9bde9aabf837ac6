package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.reference.ReferenceLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a register says of an invented person. */
class RegisterPersonTest {

  private static final ReferenceLists LISTS = ReferenceLists.load();
  private static final String TAX_CODE = "RSSMRA85T10A562S";

  @Test
  void lastThatWasSaidHoldsAndSilenceTakesNothingBack() {
    RegisterPerson person =
        person(
            Map.of(Attribute.SURNAME, "Inventata", Attribute.PHONE, "300 1234567"),
            Map.of(Attribute.SURNAME, "Inventata Due"));

    assertThat(person.last(Attribute.SURNAME)).isEqualTo("Inventata Due");
    assertThat(person.last(Attribute.PHONE)).isEqualTo("300 1234567");
  }

  @Test
  void provisionalCodeStaysBesideTheDefinitiveOne() {
    RegisterPerson person =
        person(Map.of(Attribute.TAX_CODE, "30935818994"), Map.of(Attribute.TAX_CODE, TAX_CODE));

    assertThat(Arrays.asList(person.values())).contains(TAX_CODE, "30935818994");
  }

  @Test
  void taxCodeTellsBirthAndSexThatAreMissing() {
    RegisterPerson person = person(Map.of(Attribute.TAX_CODE, TAX_CODE));

    assertThat(person.birthDate()).isEqualTo("1985-12-10");
    assertThat(person.sex()).isEqualTo("M");
  }

  @Test
  void whatTheRegisterSaysGoesBeforeItsTaxCode() {
    RegisterPerson person =
        person(
            Map.of(
                Attribute.TAX_CODE, TAX_CODE,
                Attribute.BIRTH_DATE, "1985-10-12",
                Attribute.SEX, "F"));

    assertThat(person.birthDate()).isEqualTo("1985-10-12");
    assertThat(person.sex()).isEqualTo("F");
  }

  @Test
  void countryIsTheSameHoweverItIsWritten() {
    assertThat(person(Map.of(Attribute.CITIZENSHIP, "Costa d'Avorio")).citizenship())
        .isEqualTo(person(Map.of(Attribute.CITIZENSHIP, "CIV")).citizenship())
        .isEqualTo("CIV");
  }

  @SafeVarargs
  private static RegisterPerson person(Map<Attribute, String>... observations) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Map<Attribute, String> observation : observations) {
      List<@Nullable String> row =
          new ArrayList<>(Collections.nCopies(Attribute.all().size(), null));
      observation.forEach((attribute, value) -> row.set(attribute.place(), value));
      rows.add(row);
    }
    return new RegisterPerson(LISTS, rows);
  }
}
