package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** JSON objects, one a line: each gives the records that the contract finds in it. */
final class JsonLinesDelivery implements DeliveryReader {

  private final InputStream bytes;
  private final ByteWindow window;
  private final FileFormat format;
  private final JsonRecords records;
  private final Deque<DeliveredRecord> pending = new ArrayDeque<>();
  private long line;

  private JsonLinesDelivery(Contract contract, InputStream bytes) {
    this.bytes = bytes;
    this.window = new ByteWindow(bytes);
    this.format = contract.format();
    this.records = new JsonRecords(contract);
  }

  static JsonLinesDelivery open(Contract contract, InputStream file) throws IOException {
    try {
      InputStream bytes = contract.format().isCompressed() ? new GZIPInputStream(file) : file;
      JsonLinesDelivery delivery = new JsonLinesDelivery(contract, bytes);
      if (!delivery.window.has(0)) {
        throw new UnreadableDeliveryException(ViolationCode.EMPTY_FILE);
      }
      return delivery;
    } catch (UnreadableDeliveryException refusal) {
      file.close();
      throw refusal;
    } catch (IOException notCompressed) {
      file.close();
      throw new UnreadableDeliveryException(ViolationCode.NOT_JSON_LINES);
    }
  }

  @Override
  public List<Violation> remarks() {
    return records.unknownKeys().stream()
        .map(key -> Violation.of(ViolationCode.UNEXPECTED_COLUMN, key))
        .toList();
  }

  @Override
  public boolean hasNext() {
    try {
      while (pending.isEmpty() && window.has(0)) {
        readLine();
      }
      return !pending.isEmpty();
    } catch (UncheckedIOException damaged) {
      throw new UnreadableDeliveryException(ViolationCode.NOT_JSON_LINES);
    }
  }

  @Override
  public DeliveredRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The delivery has no more records.");
    }
    return pending.remove();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void readLine() {
    line++;
    int length = 0;
    while (length <= format.maximumRecordBytes()
        && window.has(length)
        && window.at(length) != '\n') {
      length++;
    }
    boolean isTooLong = length > format.maximumRecordBytes();
    String text =
        window
            .text(isTooLong ? RecordReader.KEPT_BYTES : length, StandardCharsets.UTF_8)
            .replace('\0', '\u2400');
    window.drop(length);
    window.dropLine('\n');
    if (isTooLong) {
      pending.add(records.broken(line, text, ViolationCode.RECORD_TOO_LONG));
    } else if (!text.isBlank()) {
      pending.addAll(records(text));
    }
  }

  private List<DeliveredRecord> records(String text) {
    Map<String, @Nullable Object> object = JsonObjects.parse(withoutMark(text));
    if (object == null) {
      return List.of(records.broken(line, text, ViolationCode.BROKEN_JSON));
    }
    List<DeliveredRecord> found = records.of(line, object);
    if (found == null) {
      String kept = text.substring(0, Math.min(text.length(), RecordReader.KEPT_BYTES));
      return List.of(records.broken(line, kept, ViolationCode.RECORD_TOO_LONG));
    }
    return found.isEmpty() ? List.of(records.broken(line, text, ViolationCode.BROKEN_JSON)) : found;
  }

  /** Some programs begin a file with a byte order mark. */
  private String withoutMark(String text) {
    return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
