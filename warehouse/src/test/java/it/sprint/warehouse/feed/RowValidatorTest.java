package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the validator makes of good and bad rows. */
class RowValidatorTest {

  @Test
  void validRowHasTypedValuesInTheOrderOfTheContract() {
    ValidatedRow row = Delivery.ofLandings("2023-03-02,7,,\"a, b\",2023-03-31").onlyRow();

    assertThat(row.isAccepted()).isTrue();
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.values())
        .containsExactly(LocalDate.of(2023, 3, 2), 7L, null, "a, b", LocalDate.of(2023, 3, 31));
  }

  @Test
  void blankIsNotZero() {
    ValidatedRow row = Delivery.ofReception("Lazio,2019-09-30, ,6292,2806,,12,Lazio").onlyRow();

    assertThat(row.values())
        .containsExactly(
            "Lazio", LocalDate.of(2019, 9, 30), null, 6292L, 2806L, null, "12", "Lazio");
  }

  @Test
  void embeddedLineBreakIsPartOfTheText() {
    ValidatedRow row = Delivery.ofLandings("2023-03-02,7,\"one\r\ntwo\",,2023-03-31").onlyRow();

    assertThat(row.values().get(2)).isEqualTo("one\r\ntwo");
  }

  @Test
  void raggedLineSaysExpectedAndFoundFields() {
    rejects(
        Delivery.ofLandings("2023-03-02,7,,2023-03-31"),
        ViolationCode.WRONG_FIELD_COUNT,
        "La riga ha 4 campi invece di 5. Verificare separatori in più o in meno; un testo che"
            + " contiene il separatore va tra virgolette.",
        "The row has 4 fields instead of 5. Check for separators too many or too few; put a text"
            + " that holds the separator in quotes.");
  }

  @Test
  void nulByteRejectsItsRow() {
    rejects(
        Delivery.ofLandings("2023-03-02,\0007,,,2023-03-31"),
        ViolationCode.NUL_BYTE,
        "La riga contiene un byte nullo, segno di un file danneggiato. Esportare di nuovo la riga"
            + " dal programma di origine.",
        "The row holds a NUL byte, the sign of a damaged file. Export the row again from its"
            + " source.");
  }

  @Test
  void recordThatIsTooLongSaysTheLimit() {
    rejects(
        Delivery.ofLandings("2023-03-02,7," + "x".repeat(1 << 20) + ",,2023-03-31"),
        ViolationCode.RECORD_TOO_LONG,
        "La riga supera 1048576 byte. Verificare che non manchi un a capo o una virgoletta di"
            + " chiusura.",
        "The row is longer than 1048576 bytes. Check for a missing line break or closing quote.");
  }

  @Test
  void unclosedQuoteRejectsItsRow() {
    rejects(
        Delivery.ofLandings("2023-03-02,7,\"open,,2023-03-31"),
        ViolationCode.UNCLOSED_QUOTE,
        "Nella riga si apre una virgoletta che non si chiude. Chiuderla, oppure raddoppiarla se fa"
            + " parte del testo.",
        "A quote opens in the row and does not close. Close it, or double it if it belongs to the"
            + " text.");
  }

  @Test
  void textAfterAClosingQuoteRejectsItsRow() {
    rejects(
        Delivery.ofLandings("2023-03-02,7,\"a\" b,,2023-03-31"),
        ViolationCode.TEXT_AFTER_QUOTE,
        "Nella riga c'è del testo subito dopo una virgoletta di chiusura. Raddoppiare le virgolette"
            + " che fanno parte del testo.",
        "In the row, text follows directly after a closing quote. Double the quotes that belong to"
            + " the text.");
  }

  @Test
  void italianDecimalIsNotAnIntegerAndGetsAHint() {
    rejects(
        Delivery.ofLandings("2023-03-02,\"1.234,5\",,,2023-03-31"),
        ViolationCode.NOT_AN_INTEGER,
        "La colonna «Valore» vuole un numero intero, come 1234; il valore ha la forma «9.999,9»."
            + " Sembra scritto all'italiana con la virgola dei decimali: togliere i decimali e i"
            + " punti delle migliaia.",
        "The column «Valore» wants a whole number such as 1234; the value has the form «9.999,9»."
            + " It seems to be written the Italian way with a decimal comma: leave out the decimals"
            + " and the points of thousands.");
  }

  @Test
  void otherWrongIntegersGetTheirOwnHint() {
    assertThat(hint("1.234")).endsWith("Leave out the separators of thousands.");
    assertThat(hint("12.0")).endsWith("Leave out the point and the zeros after it.");
    assertThat(hint("molti")).endsWith("the value has the form «aaaaa». Write digits only.");
    assertThat(hint("9".repeat(19))).endsWith("It has too many digits: check it at its source.");
  }

  @Test
  void dayThatNoCalendarHasIsNoDate() {
    rejects(
        Delivery.ofLandings("2023-02-30,7,,,2023-03-31"),
        ViolationCode.NOT_A_DATE,
        "La colonna «Data» vuole una data esistente scritta come 2023-03-31; il valore ha la forma"
            + " «9999-99-99». Riscrivere la data.",
        "The column «Data» wants an existing date written like 2023-03-31; the value has the form"
            + " «9999-99-99». Write the date again.");
  }

  @Test
  void requiredCellMustBeFilled() {
    rejects(
        Delivery.ofLandings("2023-03-02,,,,2023-03-31"),
        ViolationCode.MISSING_VALUE,
        "La colonna «Valore» è vuota, ma è obbligatoria. Scrivere il valore.",
        "The column «Valore» is empty, but it is required. Write the value.");
  }

  @Test
  void allReasonsOfARowAreToldAtOnce() {
    ValidatedRow row = Delivery.ofReception("Padania,30/09/2019,,x,1,2,99,Lazio").onlyRow();

    assertThat(row.isAccepted()).isFalse();
    assertThat(row.violations())
        .extracting(violation -> violation.code().code() + " " + violation.column())
        .containsExactly(
            "not-a-date Data_Report",
            "not-an-integer Migranti presenti nei centri di accoglienza",
            "not-in-list Regione",
            "not-in-list CodiceRegione",
            "more-than-one-filled Migranti presenti nei centri SIPROIMI");
  }

  @Test
  void leadingZerosAndSpreadsheetWrappingAreKeptAsText() {
    ValidatedRow row = Delivery.ofReception("Piemonte,2019-09-30,,1,,,=\"01\",Piemonte").onlyRow();

    assertThat(row.values().get(6)).isEqualTo("01");
  }

  @Test
  void windows1252IsReadAsItIsMeant() {
    Delivery utf8 =
        Delivery.ofReception(
            "Trentino-Alto Adige,2019-09-30,,1,2,,04,Trentino-Alto Adige/Südtirol");
    Delivery western =
        new Delivery(
            utf8.contract(),
            new String(utf8.bytes(), StandardCharsets.UTF_8).getBytes(TextEncoding.WESTERN));

    assertThat(western.onlyRow().values()).isEqualTo(utf8.onlyRow().values());
  }

  @Test
  void brokenAccentsAreAWarning() {
    ValidatedRow row = Delivery.ofLandings("2023-03-02,7,Ã¨ cittÃ ,,2023-03-31").onlyRow();

    assertThat(row.isAccepted()).isTrue();
    assertThat(row.warnings()).hasSize(1);
    assertThat(row.warnings().get(0).sentence(Language.IT))
        .isEqualTo(
            "Nella colonna «Note» le lettere accentate sembrano rovinate (come «Ã» al posto di"
                + " «à»). Esportare di nuovo in UTF-8.");
    assertThat(row.warnings().get(0).sentence(Language.EN))
        .isEqualTo(
            "In the column «Note» the accented letters seem broken (such as «Ã» in place of «à»)."
                + " Export again in UTF-8.");
  }

  @Test
  void soundAccentsAreNoWarning() {
    ValidatedRow row =
        Delivery.ofLandings("2023-03-02,7,Città perché È SÃO à â,,2023-03-31").onlyRow();

    assertThat(row.warnings()).isEmpty();
  }

  @Test
  void decimalsFollowTheSeparatorsOfTheContract() {
    Column column =
        new Column(
            "euro",
            "Euro",
            0,
            ColumnType.DECIMAL,
            true,
            false,
            new Text("", ""),
            List.of(),
            List.of(),
            false,
            null,
            null);
    FileFormat italian =
        new FileFormat(
            FileFormat.Kind.CSV,
            ';',
            List.of(StandardCharsets.UTF_8),
            true,
            1000,
            ',',
            '.',
            false,
            null);
    DecimalCell cell = DecimalCell.of(column, italian);

    assertThat(cell.parse("1.234,56")).isEqualTo(new BigDecimal("1234.56"));
    assertThat(cell.parse("-1234,5")).isEqualTo(new BigDecimal("-1234.5"));
    assertThat(cell.parse("1,234.56")).isNull();
    assertThat(cell.parse("1.23")).isNull();
    assertThat(cell.complaint("1,234.56").sentence(Language.EN))
        .isEqualTo(
            "The column «Euro» wants a number such as 1.234,56; the value has the form «9,999.99»."
                + " Write it with those separators.");
    assertThat(new IntegerCell(column, '.').parse("1.234")).isEqualTo(1234L);
  }

  private static String hint(String number) {
    ValidatedRow row = Delivery.ofLandings("2023-03-02," + number + ",,,2023-03-31").onlyRow();
    return row.violations().get(0).sentence(Language.EN);
  }

  private static void rejects(Delivery delivery, ViolationCode code, String it, String en) {
    ValidatedRow row = delivery.onlyRow();
    assertThat(row.isAccepted()).isFalse();
    assertThat(row.violations()).extracting(Violation::code).containsExactly(code);
    assertThat(row.violations().get(0).sentence(Language.IT)).isEqualTo(it);
    assertThat(row.violations().get(0).sentence(Language.EN)).isEqualTo(en);
  }
}
