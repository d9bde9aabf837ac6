package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How headers are matched with the columns of a contract. */
class LayoutTest {

  private final Contract contract = Contracts.load().of("interno-landings");

  @Test
  void columnsMayStandInAnyOrder() {
    Delivery delivery =
        Delivery.of(
            "interno-landings",
            "Valore,Data_Report,Data,Fonte,Note\n7,2023-03-31,2023-03-02,f,n\n");

    assertThat(delivery.onlyRow().values().get(1)).isEqualTo(7L);
  }

  @Test
  void quotesAndByteOrderMarkAroundHeadersDoNotMatter() {
    Delivery delivery =
        Delivery.of("interno-landings", "\uFEFF\"Data\", Valore ,Note,Fonte,Data_Report\n");

    assertThat(Layout.of(contract, contract.onlyRecordType(), delivery.reader().next()).warnings())
        .isEmpty();
  }

  @Test
  void renamedColumnIsSuggested() {
    refuses(
        "Data,Valori,Note,Fonte,Data_Report",
        ViolationCode.RENAMED_COLUMN,
        "Manca la colonna «Valore»; c'è invece «Valori», che le somiglia. Se è la stessa, ridarle il"
            + " nome «Valore».",
        "The column «Valore» is missing; there is «Valori», which resembles it. If it is the same,"
            + " name it «Valore» again.");
  }

  @Test
  void differenceInCaseAndSpacesIsARenamedColumn() {
    refuses(
        "Data,Valore,Note,Fonte,data report",
        ViolationCode.RENAMED_COLUMN,
        "Manca la colonna «Data_Report»; c'è invece «data report», che le somiglia. Se è la stessa,"
            + " ridarle il nome «Data_Report».",
        "The column «Data_Report» is missing; there is «data report», which resembles it. If it is"
            + " the same, name it «Data_Report» again.");
  }

  @Test
  void missingColumnIsNamed() {
    refuses(
        "Data,Note,Fonte,Data_Report",
        ViolationCode.MISSING_COLUMN,
        "Manca la colonna «Valore». Aggiungerla con questa intestazione esatta nella prima riga.",
        "The column «Valore» is missing. Add it with exactly this header in the first line.");
  }

  @Test
  void allMissingColumnsAreNamedAtOnce() {
    assertThatThrownBy(() -> layout("Data,Note,Data_Report"))
        .isInstanceOfSatisfying(
            UnreadableDeliveryException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::column)
                    .containsExactly("Valore", "Fonte"));
  }

  @Test
  void columnThatStandsTwiceIsNamed() {
    refuses(
        "Data,Valore,Note,Fonte,Data_Report,Valore",
        ViolationCode.DUPLICATE_COLUMN,
        "La colonna «Valore» compare 2 volte. Tenerne una sola.",
        "The column «Valore» stands 2 times. Keep only one.");
  }

  @Test
  void otherDelimiterIsRecognised() {
    refuses(
        "Data;Valore;Note;Fonte;Data_Report",
        ViolationCode.WRONG_DELIMITER,
        "Le colonne sono separate da «;», ma il contratto vuole «,». Salvare di nuovo il file con il"
            + " separatore «,».",
        "The columns are separated by «;», but the contract wants «,». Save the file again with the"
            + " separator «,».");
  }

  @Test
  void headerThatCannotBeReadIsRefused() {
    assertThatThrownBy(
            () ->
                Layout.of(
                    contract,
                    contract.onlyRecordType(),
                    new SourceRecord(1, "Data\u2400", ViolationCode.NUL_BYTE)))
        .isInstanceOf(UnreadableDeliveryException.class)
        .hasMessageContaining("The header (first line) cannot be read");
  }

  @Test
  void unexpectedColumnIsAWarningAndNotRead() {
    Layout layout = layout("Data,Valore,Note,Fonte,Data_Report,Porto");

    assertThat(layout.warnings()).extracting(Violation::column).containsExactly("Porto");
    assertThat(layout.warnings().get(0).sentence(Language.EN))
        .isEqualTo(
            "The column «Porto» is not in the contract and is not read. Remove it, or ask for it to"
                + " be added to the contract.");
    assertThat(layout.warnings().get(0).sentence(Language.IT))
        .isEqualTo(
            "La colonna «Porto» non è nel contratto e non viene letta. Toglierla, oppure chiedere di"
                + " aggiungerla al contratto.");
  }

  @Test
  void fileOfBlankLinesIsEmpty() {
    assertThatThrownBy(() -> Delivery.of("interno-landings", "\n \n").rows())
        .isInstanceOf(UnreadableDeliveryException.class)
        .hasMessageStartingWith("The file is empty.");
  }

  @Test
  void fileWithTheHeaderOnlyHasNoRows() {
    assertThat(Delivery.of("interno-landings", "Data,Valore,Note,Fonte,Data_Report\n").rows())
        .isEmpty();
  }

  @Test
  void layoutTravelsToOtherMachines() throws IOException, ClassNotFoundException {
    Layout layout = layout("Porto,Data,Valore,Note,Fonte,Data_Report");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(layout);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(layout);
    }
  }

  private Layout layout(String header) {
    return Layout.of(contract, contract.onlyRecordType(), header);
  }

  private void refuses(String header, ViolationCode code, String it, String en) {
    assertThatThrownBy(() -> layout(header))
        .isInstanceOfSatisfying(
            UnreadableDeliveryException.class,
            refusal -> {
              assertThat(refusal.violations()).extracting(Violation::code).isEqualTo(List.of(code));
              assertThat(refusal.sentence(Language.IT)).isEqualTo(it);
              assertThat(refusal.sentence(Language.EN)).isEqualTo(en);
            });
  }
}
