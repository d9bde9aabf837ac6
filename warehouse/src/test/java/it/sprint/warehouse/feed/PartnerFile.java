package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.DeliveryCheck.CheckedDelivery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small delivery under a partner's contract, written by hand; its people are invented. */
record PartnerFile(Contract contract, Path path) {

  static final LocalDate DELIVERED_ON = LocalDate.of(2022, 12, 1);

  /** A text file with the contract's header. */
  static PartnerFile csv(Path folder, String feed, String... rows) throws IOException {
    return csv(folder, feed, StandardCharsets.UTF_8, rows);
  }

  static PartnerFile csv(Path folder, String feed, Charset charset, String... rows)
      throws IOException {
    Contract contract = Contracts.load().of(feed);
    String header =
        contract.onlyRecordType().columns().stream()
            .map(Column::header)
            .collect(Collectors.joining(String.valueOf(contract.format().delimiter())));
    String text = header + "\n" + String.join("\n", rows) + "\n";
    return new PartnerFile(
        contract, Files.write(folder.resolve("file.csv"), text.getBytes(charset)));
  }

  /** A file of JSON objects, compressed as the contract wants it. */
  static PartnerFile json(Path folder, String feed, String... lines) throws IOException {
    Contract contract = Contracts.load().of(feed);
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Path path = folder.resolve("file.jsonl");
    try (OutputStream file = Files.newOutputStream(path);
        OutputStream out = contract.format().isCompressed() ? new GZIPOutputStream(file) : file) {
      out.write(bytes);
    }
    return new PartnerFile(contract, path);
  }

  /** A workbook with the contract's sheets and headers, and these rows below them. */
  static PartnerFile workbook(
      Path folder, String feed, Map<String, ? extends List<? extends List<?>>> rows)
      throws IOException {
    Contract contract = Contracts.load().of(feed);
    Path path = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (RecordType type : contract.recordTypes()) {
        Worksheet sheet = workbook.newWorksheet(String.valueOf(type.place()));
        write(sheet, 0, type.columns().stream().map(Column::header).toList());
        int row = 1;
        List<? extends List<?>> below = rows.get(type.place());
        for (List<?> cells : below == null ? List.<List<?>>of() : below) {
          write(sheet, row++, cells);
        }
      }
    }
    return new PartnerFile(contract, path);
  }

  /** Writes cells of a row, dates and numbers as such. */
  static void write(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      } else if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, cell.toString());
      }
    }
  }

  CheckedDelivery check() {
    return DeliveryCheck.of(contract, path, DELIVERED_ON);
  }

  CheckReport.RowCounts counts() {
    return check().report().counts();
  }

  /** Every problem as {@code line code(column)}. */
  List<String> problems() {
    return check().rows().stream()
        .flatMap(
            row ->
                Stream.concat(row.violations().stream(), row.warnings().stream())
                    .map(it -> row.line() + " " + it.code().code() + "(" + it.column() + ")"))
        .toList();
  }

  /** The values of a column in every record of its kind; null as a word. */
  List<String> values(String recordType, String column) throws IOException {
    List<String> values = new ArrayList<>();
    try (DeliveryReader reader =
        DeliveryReader.open(contract, path, Inspection.of(path).charset(contract))) {
      while (reader.hasNext()) {
        DeliveredRecord record = reader.next();
        RecordType type = record.type();
        if (type.name().equals(recordType)) {
          Layout layout = Layout.of(contract, type, record.header());
          ValidatedRow row =
              new RowValidator(contract, type, layout, Delivery.LISTS, DELIVERED_ON)
                  .validate(record.record());
          values.add(String.valueOf(row.values().get(type.column(column).position())));
        }
      }
    }
    return values;
  }
}
