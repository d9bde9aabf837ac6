package it.sprint.warehouse.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook: the rows of the sheets that the contract names, one sheet after the other. */
final class WorkbookDelivery implements DeliveryReader {

  private final Contract contract;
  private final ReadableWorkbook workbook;
  private final Deque<SheetRows> sheets = new ArrayDeque<>();
  private final List<Violation> remarks = new ArrayList<>();
  private @Nullable SheetRows current;

  private WorkbookDelivery(Contract contract, ReadableWorkbook workbook) {
    this.contract = contract;
    this.workbook = workbook;
  }

  /** Which sheets a workbook must have. */
  enum Sheets {
    ALL,
    THOSE_PRESENT
  }

  static WorkbookDelivery open(Contract contract, Path file, Sheets required) throws IOException {
    ReadableWorkbook workbook = workbook(file);
    WorkbookDelivery delivery = new WorkbookDelivery(contract, workbook);
    try {
      delivery.openSheets(required);
      return delivery;
    } catch (UnreadableDeliveryException refusal) {
      delivery.close();
      throw refusal;
    } catch (IOException broken) {
      delivery.close();
      throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
    }
  }

  /**
   * The library tells of a broken file in many ways, bugs of its own among them; to a partner they
   * are one.
   */
  static ReadableWorkbook workbook(Path file) throws IOException {
    SheetPlaces.check(file);
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (RuntimeException | IOException broken) {
      throw new UnreadableDeliveryException(ViolationCode.NOT_A_WORKBOOK);
    }
  }

  private void openSheets(Sheets required) throws IOException {
    List<Violation> missing = new ArrayList<>();
    for (RecordType type : contract.recordTypes()) {
      Optional<Sheet> sheet =
          workbook
              .getSheets()
              .filter(it -> it.getName().strip().equalsIgnoreCase(type.place()))
              .findFirst();
      if (sheet.isEmpty()) {
        missing.add(Violation.of(ViolationCode.MISSING_SHEET, "", String.valueOf(type.place())));
      } else {
        SheetRows rows = SheetRows.open(contract, type, sheet.get());
        sheets.add(rows);
        remarks.addAll(rows.remarks());
      }
    }
    boolean lacks = required == Sheets.ALL ? !missing.isEmpty() : sheets.isEmpty();
    if (lacks) {
      throw new UnreadableDeliveryException(missing);
    }
    current = sheets.poll();
  }

  @Override
  public List<Violation> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public boolean hasNext() {
    while (current != null && !current.hasNext()) {
      current.close();
      current = sheets.poll();
    }
    return current != null;
  }

  @Override
  public DeliveredRecord next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException("The delivery has no more records.");
    }
    return current.next();
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
    sheets.forEach(SheetRows::close);
    workbook.close();
  }
}
