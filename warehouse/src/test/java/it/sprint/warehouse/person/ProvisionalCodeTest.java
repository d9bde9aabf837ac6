package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Provisional codes of eleven digits. */
class ProvisionalCodeTest {

  @Test
  void everyCodeThatIsMadeIsRightAndItsNeighboursAreNot() {
    for (long number = 1; number < 9_999_999_999L; number = number * 7 + 3) {
      String code = ProvisionalCode.of(number).value();
      assertThat(PersonCodes.taxCode(code)).isEqualTo(CodeCheck.VALID);
      char other = code.charAt(10) == '9' ? '0' : (char) (code.charAt(10) + 1);
      assertThat(PersonCodes.taxCode(code.substring(0, 10) + other))
          .isEqualTo(CodeCheck.WRONG_CHECK_CHARACTER);
    }
  }

  @Test
  void checkDigitIsTheOneOfItalianElevenDigitCodes() {
    assertThat(ProvisionalCode.of(1_234_567_890L).value()).isEqualTo("12345678903");
    assertThat(PersonCodes.isTaxCode(" 123 456 789 03 ")).isTrue();
    assertThat(ProvisionalCode.find("123 456 789 03")).hasValue(ProvisionalCode.of(1_234_567_890L));
    assertThat(ProvisionalCode.find("12345678900")).isEmpty();
  }

  @Test
  void twoSwappedDigitsAreNoticed() {
    assertThat(PersonCodes.taxCode("21345678903")).isEqualTo(CodeCheck.WRONG_CHECK_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1234567890", "123456789033", "1234567890A", "00000000000", "١٢٣٤٥٦٧٨٩٠٣"})
  void otherFormsAreWrong(String text) {
    assertThat(PersonCodes.taxCode(text)).isEqualTo(CodeCheck.WRONG_FORM);
  }

  @Test
  void numberHasOneToTenDigits() {
    assertThatThrownBy(() -> ProvisionalCode.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProvisionalCode.of(10_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
