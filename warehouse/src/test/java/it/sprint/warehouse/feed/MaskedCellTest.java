package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people see of a row that they must not see. */
class MaskedCellTest {

  private static final RecordType STAY = Contracts.only("nova-stays").onlyRecordType();

  @Test
  void lettersAndDigitsAreHiddenAndPunctuationStays() {
    assertThat(MaskedCell.of(record("N'Diaye;31/02-1990;  +39 333", null), ';'))
        .containsExactly(
            new MaskedCell("Cognome", "x'xxxxx"),
            new MaskedCell("Data", "99/99-9999"),
            new MaskedCell("Telefono", "  +99 999"));
  }

  @Test
  void lettersOfAnyScriptAndInvisibleCharactersAreHidden() {
    assertThat(MaskedCell.of(record("Зоя ٣\u202Eé\u00A0;;", null), ';').get(0).masked())
        .isEqualTo("xxx 9xxx");
  }

  @Test
  void moreCellsThanHeadersHaveNone() {
    assertThat(MaskedCell.of(record("a;b;c;d", null), ';').get(3))
        .isEqualTo(new MaskedCell("", "x"));
  }

  @Test
  void recordThatCannotBeSplitIsOneCell() {
    assertThat(MaskedCell.of(record("\"Ada;1", ViolationCode.UNCLOSED_QUOTE), ';'))
        .containsExactly(new MaskedCell("", "\"xxx;9"));
  }

  @Test
  void longCellsAreCut() {
    assertThat(MaskedCell.of(record("a".repeat(5_000), null), ';').get(0).masked())
        .hasSize(201)
        .endsWith("…");
  }

  private static DeliveredRecord record(String text, ViolationCode problem) {
    return new DeliveredRecord(STAY, "Cognome;Data;Telefono", new SourceRecord(2, text, problem));
  }
}
