package it.sprint.warehouse.feed;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a delivery of a feed must be as a whole, and when it is due, in sentences. */
public final class DeliveryGuide {

  private DeliveryGuide() {}

  /** The sentences, the form of the file first. */
  public static List<Text> of(Contract contract) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        contract.pull() == null
            ? file(contract)
            : new Text(
                "Il magazzino preleva i dati da sé; il partner non consegna file.",
                "The warehouse fetches the records by itself; the partner delivers no file."));
    sentences.add(mode(contract.mode()));
    sentences.add(due(contract.sla()));
    sentences.add(forbidden(contract.forbidsTaxCodes()));
    return List.copyOf(sentences);
  }

  private static Text file(Contract contract) {
    FileFormat format = contract.format();
    return switch (format.kind()) {
      case WORKBOOK -> workbook(contract);
      case CSV ->
          new Text(
              "Il file è un testo CSV con le colonne separate da «%s», in %s; i decimali si scrivono con «%s»."
                  .formatted(
                      format.delimiter(), charsets(format, " o "), format.decimalSeparator()),
              "The file is CSV text with columns separated by «%s», in %s; decimals are written with «%s»."
                  .formatted(
                      format.delimiter(), charsets(format, " or "), format.decimalSeparator()));
      case JSON_LINES ->
          new Text(
              "Il file contiene un oggetto JSON per riga, in UTF-8%s."
                  .formatted(format.isCompressed() ? ", compresso con gzip" : ""),
              "The file holds one JSON object a line, in UTF-8%s."
                  .formatted(format.isCompressed() ? ", compressed with gzip" : ""));
    };
  }

  private static Text workbook(Contract contract) {
    String sheets =
        contract.recordTypes().stream()
            .map(type -> "«" + type.place() + "»")
            .collect(Collectors.joining(", "));
    return contract.recordTypes().size() == 1
        ? new Text(
            "Il file è una cartella di lavoro Excel (.xlsx) con il foglio %s.".formatted(sheets),
            "The file is an Excel workbook (.xlsx) with the sheet %s.".formatted(sheets))
        : new Text(
            "Il file è una cartella di lavoro Excel (.xlsx) con i fogli %s.".formatted(sheets),
            "The file is an Excel workbook (.xlsx) with the sheets %s.".formatted(sheets));
  }

  private static String charsets(FileFormat format, String or) {
    return format.encodings().stream().map(Charset::displayName).collect(Collectors.joining(or));
  }

  private static Text mode(DeliveryMode mode) {
    return switch (mode) {
      case INCREMENTAL ->
          new Text(
              "Ogni riga aggiunge un dato o corregge quello con la stessa chiave; ripetere una riga già consegnata non cambia nulla.",
              "Each row adds a record or corrects the one with its key; a row that is sent again changes nothing.");
      case FULL_SNAPSHOT ->
          new Text(
              "Ogni consegna contiene tutte le righe: quelle che mancano vengono chiuse.",
              "Each delivery holds all rows: those that are missing are closed.");
    };
  }

  private static Text due(Sla sla) {
    int every = sla.frequencyDays();
    int late = sla.graceDays();
    return new Text(
        "Una consegna è attesa ogni %s, con una tolleranza di %s."
            .formatted(
                every == 1 ? "giorno" : every + " giorni",
                late == 1 ? "un giorno" : late + " giorni"),
        "A delivery is due every %s and may be %s late."
            .formatted(
                every == 1 ? "day" : every + " days", late == 1 ? "one day" : late + " days"));
  }

  private static Text forbidden(boolean alsoTaxCodes) {
    return alsoTaxCodes
        ? new Text(
            "Un codice fiscale o un codice STP o ENI in qualunque punto fa rifiutare l'intera consegna.",
            "A tax code or an STP or ENI code anywhere means that the whole delivery is refused.")
        : new Text(
            "Un codice STP o ENI in qualunque punto fa rifiutare l'intera consegna.",
            "An STP or ENI code anywhere means that the whole delivery is refused.");
  }
}
