package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a header line holds is told only as far as it is a header. */
class ToldHeaderTest {

  private static final String PLACEMENTS =
      "ID inserimento,ID ospite,Tipo,Comune,Data inizio,Data fine";

  private final Contract contract = Contracts.load().of("nova-placements");

  @Test
  void rowBehindALostLineBreakIsNotToldAsHeaders() {
    Layout layout =
        layout(
            PLACEMENTS + ",EsitoINS00000001,OSP00000001,Amina Invented,A285,01/02/2022,,In corso");

    assertThat(layout.header()).doesNotContain("Amina").contains("Aaaaa Aaaaaaaa");
    assertThat(layout.warnings().stream().map(it -> it.sentence(Language.EN)))
        .noneMatch(sentence -> sentence.contains("Amina"));
    assertThat(layout(layout.header())).isEqualTo(layout);
  }

  @Test
  void rowInThePlaceOfTheLineBreakIsNotToldEither() {
    Layout layout =
        layout(PLACEMENTS + ",Esito,INS1,OSP1,Amina Invented,A285,01/02/2022,,In corso");

    assertThat(layout.warnings()).noneMatch(it -> it.column().contains("Amina"));
  }

  @Test
  void firstRowOfAFileWithoutAHeaderIsNotToldAsRenamedColumns() {
    assertThatThrownBy(() -> layout("INS1,OSP1,Tipa,Comuni,01/02/2022,,Esitu"))
        .isInstanceOf(UnreadableDeliveryException.class)
        .hasMessageNotContainingAny("Tipa", "Comuni", "Esitu");
  }

  @Test
  void headerOfManyColumnsOrLettersIsRefused() {
    for (String more : List.of(",x".repeat(1_000), "," + "x".repeat(40_000))) {
      assertThatThrownBy(() -> layout(PLACEMENTS + ",Esito" + more))
          .isInstanceOf(UnreadableDeliveryException.class)
          .hasMessageContaining("cannot be read");
    }
  }

  @Test
  void atMostFiftyUnknownColumnsAreTold() {
    List<String> more = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      more.add("x".repeat(1 + i % 20) + "-".repeat(1 + i / 20));
    }

    assertThat(layout(PLACEMENTS + ",Esito," + String.join(",", more)).warnings()).hasSize(50);
  }

  @Test
  void formOfACellHidesLettersOfEveryScriptAndWhatCannotBeSeen() {
    assertThat(Cells.shape("\uD83A\uDD00\uD83A\uDD22 Ab\u0645 12\u0663")).isEqualTo("Aa Aaa 999");
    assertThat(Cells.shape("a\u202E\u0000\u200B\uD800e\u0301")).isEqualTo("a????a?");
  }

  private Layout layout(String header) {
    return Layout.of(contract, contract.onlyRecordType(), header);
  }
}
