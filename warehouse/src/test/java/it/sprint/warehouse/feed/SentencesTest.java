package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code speaks both languages. */
class SentencesTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeHasASentenceAndARuleInBothLanguages(ViolationCode code) {
    for (Language language : Language.values()) {
      Sentences sentences = Sentences.of(language);
      assertThat(sentences.sentence(code, "Valore", List.of("@tab"))).doesNotContain("''", "@");
      assertThat(sentences.rule(code, "Valore")).endsWith(".").doesNotContain("{", "''");
    }
    assertThat(code.ruleFor("Valore").it()).isNotEqualTo(code.ruleFor("Valore").en());
    assertThat(ViolationCode.of(code.code())).isEqualTo(code);
  }
}
