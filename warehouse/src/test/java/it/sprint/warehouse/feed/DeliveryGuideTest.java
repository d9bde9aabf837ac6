package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What partners are told about a delivery as a whole. */
class DeliveryGuideTest {

  @Test
  void snapshotOfEveryDayIsDescribed() {
    assertThat(DeliveryGuide.of(Contracts.load().of("nova-stays")))
        .extracting(Text::it)
        .containsExactly(
            "Il file è un testo CSV con le colonne separate da «,», in UTF-8; i decimali si scrivono con «.».",
            "Ogni consegna contiene tutte le righe: quelle che mancano vengono chiuse.",
            "Una consegna è attesa ogni giorno, con una tolleranza di un giorno.",
            "Un codice STP o ENI in qualunque punto fa rifiutare l'intera consegna.");
  }

  @Test
  void workbooksAndRecordsThatAreFetchedAreDescribed() {
    assertThat(DeliveryGuide.of(Contracts.load().of("cpia-enrolments")))
        .extracting(Text::en)
        .contains(
            "The file is an Excel workbook (.xlsx) with the sheets «Iscrizioni», «Frequenze», «Esiti».",
            "A delivery is due every 30 days and may be 20 days late.");
    assertThat(DeliveryGuide.of(Contracts.load().of("polo-desk")))
        .extracting(Text::en)
        .contains("The warehouse fetches the records by itself; the partner delivers no file.");
    assertThat(DeliveryGuide.of(Contracts.load().of("asl-services")))
        .extracting(Text::en)
        .contains(
            "A tax code or an STP or ENI code anywhere means that the whole delivery is refused.");
  }
}
