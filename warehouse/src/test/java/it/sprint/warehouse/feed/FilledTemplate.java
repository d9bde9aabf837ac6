package it.sprint.warehouse.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A template that somebody has filled in, by adding a row to the very sheets of the file. */
final class FilledTemplate {

  private FilledTemplate() {}

  /** Writes under the header of each sheet one row with the examples of the contract. */
  static void write(Contract contract, Path file) throws IOException {
    empty(contract, Language.IT, file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (int sheet = 0; sheet < contract.recordTypes().size(); sheet++) {
        Path part = zip.getPath("/xl/worksheets/sheet" + (sheet + 1) + ".xml");
        String xml = Files.readString(part);
        String row = row(contract.recordTypes().get(sheet));
        Files.writeString(part, xml.replace("</sheetData>", row + "</sheetData>"));
      }
    }
  }

  static void empty(Contract contract, Language language, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TemplateWorkbook.write(contract, language, Delivery.DELIVERED_ON, bytes);
    Files.write(file, bytes.toByteArray());
  }

  /** Of columns that exclude each other only the first is filled. */
  private static String row(RecordType type) {
    List<Column> columns = type.columns();
    List<Column> excluded =
        type.rowRules().stream()
            .filter(AtMostOneFilled.class::isInstance)
            .flatMap(rule -> ((AtMostOneFilled) rule).columns().stream().skip(1))
            .toList();
    StringBuilder row = new StringBuilder("<row r=\"2\">");
    for (int column = 0; column < columns.size(); column++) {
      String example = columns.get(column).example();
      if (example != null && !excluded.contains(columns.get(column))) {
        row.append(
            "<c r=\"%s2\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(letters(column), example.replace("&", "&amp;").replace("<", "&lt;")));
      }
    }
    return row.append("</row>").toString();
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return (column < 26 ? last : letters(column / 26 - 1) + last).toUpperCase(Locale.ROOT);
  }

  static String text(Path file, String part) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      return new String(Files.readAllBytes(zip.getPath(part)), StandardCharsets.UTF_8);
    }
  }
}
