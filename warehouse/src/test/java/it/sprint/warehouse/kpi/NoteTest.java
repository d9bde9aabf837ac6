package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How notes are written. */
class NoteTest {

  @Test
  void numbersAreWrittenAsEachLanguageDoes() {
    Note note =
        new Note(
            new Text("Esclusi: {count}, per {amount} euro", "Left out: {count}, {amount} euro"),
            "true",
            "tendered_eur");

    assertThat(note.filled(1234, new BigDecimal("123920.5")))
        .isEqualTo(
            new Text("Esclusi: 1.234, per 123.920,50 euro", "Left out: 1,234, 123,920.50 euro"));
  }
}
