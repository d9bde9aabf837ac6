package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/** A delimited file: its records as they stand, under the header in its first line. */
final class CsvDelivery implements DeliveryReader {

  private final RecordReader reader;
  private final RecordType type;
  private final String header;
  private final List<Violation> remarks;

  private CsvDelivery(RecordReader reader, RecordType type, Layout layout) {
    this.reader = reader;
    this.type = type;
    this.header = layout.header();
    this.remarks = layout.warnings();
  }

  /** The stream belongs to the reader from here on, be it one or a refusal. */
  static CsvDelivery open(Contract contract, InputStream bytes, Charset charset)
      throws IOException {
    RecordReader reader = RecordReader.open(contract.format(), bytes, charset);
    try {
      if (!reader.hasNext()) {
        throw new UnreadableDeliveryException(ViolationCode.EMPTY_FILE);
      }
      RecordType type = contract.onlyRecordType();
      return new CsvDelivery(reader, type, Layout.of(contract, type, reader.next()));
    } catch (UnreadableDeliveryException refusal) {
      reader.close();
      throw refusal;
    }
  }

  @Override
  public List<Violation> remarks() {
    return remarks;
  }

  @Override
  public boolean hasNext() {
    return reader.hasNext();
  }

  @Override
  public DeliveredRecord next() {
    return new DeliveredRecord(type, header, reader.next());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
