package it.sprint.warehouse.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Numbers for texts. */
class DictionaryTest {

  private final Dictionary dictionary = new Dictionary();

  @Test
  void textsAreNumberedInTheOrderInWhichTheyAreMet() {
    assertThat(number("andria")).isEqualTo(1);
    assertThat(number("barletta")).isEqualTo(2);
    assertThat(number("andria")).isEqualTo(1);
    assertThat(number("")).isEqualTo(3);
    assertThat(dictionary.texts()).containsExactly("andria", "barletta", "");
  }

  @Test
  void manyTextsKeepTheirNumbers() {
    for (int i = 1; i <= 10_000; i++) {
      assertThat(number("person " + i)).isEqualTo(i);
    }
    for (int i = 1; i <= 10_000; i++) {
      assertThat(number("person " + i)).isEqualTo(i);
    }
  }

  @Test
  void onlyTheNamedBytesOfABufferAreTheText() {
    byte[] buffer = "xxandriayy".getBytes(StandardCharsets.UTF_8);

    assertThat(dictionary.number(buffer, 2, 6)).isEqualTo(number("andria"));
  }

  private int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return dictionary.number(bytes, 0, bytes.length);
  }
}
