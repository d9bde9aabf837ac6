package it.sprint.warehouse.feed;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Streams a delivery into records of delimited text, whatever its format, so that everything behind
 * it works on one form. A delivery of which no record can be told apart is refused with {@link
 * UnreadableDeliveryException}; what is wrong with one record is said of that record.
 */
public sealed interface DeliveryReader extends Iterator<DeliveredRecord>, Closeable
    permits CsvDelivery, JsonLinesDelivery, WorkbookDelivery {

  /** What is to be said of the delivery as a whole; complete once it is read to its end. */
  List<Violation> remarks();

  /** Opens a file; {@code charset} as {@link Inspection#charset} found it. */
  static DeliveryReader open(Contract contract, Path file, Charset charset) {
    try {
      return switch (contract.format().kind()) {
        case CSV ->
            CsvDelivery.open(
                contract, new BufferedInputStream(Files.newInputStream(file)), charset);
        case WORKBOOK -> WorkbookDelivery.open(contract, file, WorkbookDelivery.Sheets.ALL);
        case JSON_LINES -> JsonLinesDelivery.open(contract, Files.newInputStream(file));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ". Is it still there, and may this user read it?", e);
    }
  }

  /** Opens a workbook that mends rows; it may lack the sheets in which nothing is to be mended. */
  static DeliveryReader openCorrection(Contract contract, Path file) {
    try {
      return WorkbookDelivery.open(
          contract.forCorrections(), file, WorkbookDelivery.Sheets.THOSE_PRESENT);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ". Is it still there, and may this user read it?", e);
    }
  }
}
