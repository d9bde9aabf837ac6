package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a record splits into fields. */
class FieldsTest {

  @Test
  void splitsAtTheDelimiterAndKeepsEmptyFields() {
    assertThat(Fields.of("a,,b,", ',')).isEqualTo(new Fields(List.of("a", "", "b", ""), true));
    assertThat(Fields.of("", ',')).isEqualTo(new Fields(List.of(""), true));
  }

  @Test
  void quotesProtectDelimitersQuotesAndLineBreaks() {
    assertThat(Fields.of("\"a,b\",\"c\"\"d\",\"e\nf\",\"\"", ','))
        .isEqualTo(new Fields(List.of("a,b", "c\"d", "e\nf", ""), true));
  }

  @Test
  void quoteInsideOfAFieldIsALetter() {
    assertThat(Fields.of("a\"b\",c", ',')).isEqualTo(new Fields(List.of("a\"b\"", "c"), true));
  }

  @Test
  void textAfterAClosingQuoteIsNotSound() {
    assertThat(Fields.of("\"a\"b,c", ',').areSound()).isFalse();
    assertThat(Fields.of("\"a", ',').areSound()).isFalse();
  }
}
