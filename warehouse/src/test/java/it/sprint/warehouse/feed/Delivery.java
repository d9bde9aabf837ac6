package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file as a partner might send it, read as the warehouse reads it. */
final class Delivery {

  static final ReferenceLists LISTS = ReferenceLists.load();
  static final LocalDate DELIVERED_ON = LocalDate.of(2026, 11, 24);

  private final Contract contract;
  private final byte[] bytes;

  Delivery(Contract contract, byte[] bytes) {
    this.contract = contract;
    this.bytes = bytes.clone();
  }

  static Delivery of(String feed, String text) {
    return of(feed, text, StandardCharsets.UTF_8);
  }

  static Delivery of(String feed, String text, Charset charset) {
    return new Delivery(Contracts.load().of(feed), text.getBytes(charset));
  }

  /** One landing a line, without the header. */
  static Delivery ofLandings(String... lines) {
    return of("interno-landings", "Data,Valore,Note,Fonte,Data_Report\n" + lines(lines));
  }

  static Delivery ofReception(String... lines) {
    return of(
        "interno-reception",
        "Regione,Data_Report,Migranti presenti negli hot spot,"
            + "Migranti presenti nei centri di accoglienza,Migranti presenti nei centri SIPROIMI,"
            + "Migranti presenti nei centri SAI,CodiceRegione,DenominazioneRegione\n"
            + lines(lines));
  }

  Contract contract() {
    return contract;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Inspection inspection() {
    try {
      return Inspection.of(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("No disk is involved.", e);
    }
  }

  RecordReader reader() {
    return RecordReader.open(
        contract.format(), new ByteArrayInputStream(bytes), inspection().charset(contract));
  }

  List<SourceRecord> records() {
    List<SourceRecord> records = new ArrayList<>();
    reader().forEachRemaining(records::add);
    return records;
  }

  List<ValidatedRow> rows() {
    try (DeliveryReader reader =
        CsvDelivery.open(
            contract, new ByteArrayInputStream(bytes), inspection().charset(contract))) {
      return rows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("No disk is involved.", e);
    }
  }

  private List<ValidatedRow> rows(DeliveryReader reader) {
    List<ValidatedRow> rows = new ArrayList<>();
    reader.forEachRemaining(record -> rows.add(validate(record)));
    return rows;
  }

  private ValidatedRow validate(DeliveredRecord record) {
    Layout layout = Layout.of(contract, record.type(), record.header());
    return new RowValidator(contract, record.type(), layout, LISTS, DELIVERED_ON)
        .validate(record.record());
  }

  ValidatedRow onlyRow() {
    List<ValidatedRow> rows = rows();
    if (rows.size() != 1) {
      throw new IllegalStateException("The delivery has " + rows.size() + " rows.");
    }
    return rows.get(0);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
