package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tax codes: what they tell, which are right, and how they are made. All persons are invented. */
class TaxCodeTest {

  private static final TaxCode MALE = new TaxCode("RSSMRA85T10A562S");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSSMRA85T10A562S",
        "MRTMTT25D09F205Z",
        "RSSMRA85T10A56NH",
        "rssmra85t10a562s",
        " RSS MRA 85T10 A562S ",
        "RSSMRA85T10\u00A0A562S"
      })
  void rightCodesAreAcceptedInAnyCaseAndWithSpaces(String text) {
    assertThat(PersonCodes.taxCode(text)).isEqualTo(CodeCheck.VALID);
    assertThat(PersonCodes.isTaxCode(text)).isTrue();
    assertThat(TaxCode.find(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RSSMRA85T10A562",
        "RSSMRA85T10A562SS",
        "1SSMRA85T10A562S",
        "RSSMRA85F10A562S",
        "RSSMRA85T00A562S",
        "RSSMRA85T32A562S",
        "RSSMRA85T40A562S",
        "RSSMRA85T72A562S",
        "RSSMRA85D31A562S",
        "RSSMRA85B29A562S",
        "RSSMRA8AT10A562S",
        "RSSMRA85T10556QS",
        "RSSMRA85T10A5625",
        "RAGMRA85T10A562S",
        "AXEMRA85T10A562S",
        "RSSMRA-85T10A562S",
        "RSSMRÀ85T10A562S",
        "RSſMRA85T10A562S"
      })
  void otherFormsAreWrong(String text) {
    assertThat(PersonCodes.taxCode(text)).isEqualTo(CodeCheck.WRONG_FORM);
    assertThat(TaxCode.find(text)).isEmpty();
  }

  @Test
  void everyOtherCheckCharacterIsWrong() {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      assertThat(PersonCodes.taxCode("RSSMRA85T10A562" + letter))
          .isEqualTo(letter == 'S' ? CodeCheck.VALID : CodeCheck.WRONG_CHECK_CHARACTER);
    }
  }

  /** The values of the official table at odd and even places, as differences of the check sum. */
  @ParameterizedTest
  @CsvSource({
    "0,1,0", "1,0,1", "2,5,2", "5,13,5", "9,21,9", "A,1,0", "J,21,9", "K,2,10", "L,4,11", "M,18,12",
    "N,20,13", "O,11,14", "P,3,15", "Q,6,16", "R,8,17", "S,12,18", "T,14,19", "U,16,20", "V,10,21",
    "W,22,22", "X,25,23", "Y,24,24", "Z,23,25"
  })
  void characterHasTheValuesOfTheTable(char character, int odd, int even) {
    // Fifteen ones at even places weigh 7, at odd places nothing.
    assertThat(TaxCodeForm.checkCharacter(ones(0, character))).isEqualTo(letter(7 + odd));
    assertThat(TaxCodeForm.checkCharacter(ones(1, character))).isEqualTo(letter(6 + even));
  }

  @Test
  void codeTellsYearSexAndBirthplace() {
    assertThat(MALE.birthYear()).isEqualTo(85);
    assertThat(MALE.birthMonth()).isEqualTo(12);
    assertThat(MALE.birthDay()).isEqualTo(10);
    assertThat(MALE.sex()).isEqualTo(Sex.MALE);
    assertThat(MALE.birthplace()).isEqualTo("A562");
    assertThat(MALE.hasOmocodia()).isFalse();
  }

  @Test
  void omocodiaIsUndone() {
    TaxCode second = new TaxCode("RSSMRA85T10A56NH");

    assertThat(second.hasOmocodia()).isTrue();
    assertThat(second.withoutOmocodia()).isEqualTo(MALE);
    assertThat(second.birthplace()).isEqualTo("A562");
    assertThat(MALE.withOmocodia(1)).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void anyNumberOfReplacedDigitsIsRightAndTellsTheSame(int digits) {
    TaxCode replaced = MALE.withOmocodia(digits);

    assertThat(PersonCodes.isTaxCode(replaced.value())).isTrue();
    assertThat(replaced.withoutOmocodia()).isEqualTo(MALE);
    assertThat(replaced.birthYear()).isEqualTo(85);
    assertThat(replaced.birthDay()).isEqualTo(10);
  }

  @Test
  void lettersThatReplaceNoDigitAreWrong() {
    assertThat(IntStream.of(6, 7, 9, 10, 12, 13, 14))
        .allSatisfy(
            place -> {
              String wrong =
                  new StringBuilder(MALE.value()).replace(place, place + 1, "O").toString();
              assertThat(PersonCodes.taxCode(wrong)).isEqualTo(CodeCheck.WRONG_FORM);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Rossi/Mario/1985-12-10/MALE/A562,RSSMRA85T10A562S",
    "Moretti/Matteo/1925-04-09/MALE/F205,MRTMTT25D09F205Z",
    "Fò/Io/2000-02-29/FEMALE/Z330,FOXIOX00B69Z330",
    "O'Brien-De Là/Gianfranco/1990-01-01/MALE/A883,BRNGFR90A01A883",
    "Òsé/Aïcha/1999-05-31/FEMALE/Z352,SOECHA99E71Z352",
    "Łukasz/Đorđe/1970-07-07/MALE/Z118,LKSDRD70L07Z118",
    "Straße/Øyvind/1970-07-07/MALE/Z112,STRYND70L07Z112",
    "A/Xu/2001-11-09/FEMALE/Z210,A__XUX01S49Z210"
  })
  void codeIsMadeFromABirthRecord(String person, String start) {
    String[] facts = person.split("/", -1);
    LocalDate date = LocalDate.parse(facts[2]);
    Sex sex = Sex.valueOf(facts[3]);
    TaxCode code = TaxCode.of(new BirthRecord(facts[0], facts[1], date, sex, facts[4]));

    assertThat(code.value()).startsWith(start.replace('_', 'X'));
    assertThat(code.sex()).isEqualTo(sex);
    assertThat(code.birthDay()).isEqualTo(date.getDayOfMonth());
    assertThat(code.birthMonth()).isEqualTo(date.getMonthValue());
  }

  @Test
  void personWithoutLettersWeKnowIsPaddedOnly() {
    TaxCode code = TaxCode.of(new BirthRecord("李", "", LocalDate.of(1980, 3, 1), Sex.MALE, "Z210"));

    assertThat(code.value()).startsWith("X".repeat(6) + "80C01Z210");
  }

  @Test
  void textFormNeverShowsTheCode() {
    assertThat(MALE).hasToString("a tax code");
    assertThat(ProvisionalCode.of(123)).hasToString("a provisional code");
    assertThat(new BirthRecord("Rossi", "Mario", LocalDate.EPOCH, Sex.MALE, "A562").toString())
        .isEqualTo("a birth record");
    assertThatThrownBy(() -> new TaxCode("RSSMRA85T10A562X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("RSSMRA");
  }

  @Test
  void birthplaceAndOmocodiaHaveLimits() {
    LocalDate date = LocalDate.EPOCH;
    assertThatThrownBy(() -> new BirthRecord("A", "B", date, Sex.MALE, "Andria"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MALE.withOmocodia(8)).isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] ones(int place, char character) {
    byte[] code = "1".repeat(16).getBytes(StandardCharsets.US_ASCII);
    code[place] = (byte) character;
    return code;
  }

  private static byte letter(int sum) {
    return (byte) ('A' + sum % 26);
  }
}
