package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns of a contract stand in one file. It travels to other machines as it is, or is
 * made again from the contract and the header's text.
 */
public final class Layout implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int width;
  private final int[] places;
  private final List<String> unexpected;

  private Layout(int width, int[] places, List<String> unexpected) {
    this.width = width;
    this.places = places;
    this.unexpected = List.copyOf(unexpected);
  }

  /** Reads the first record as the header; without one the file is empty. */
  public static Layout of(Contract contract, RecordReader reader) {
    if (!reader.hasNext()) {
      throw new UnreadableDeliveryException(ViolationCode.EMPTY_FILE);
    }
    return of(contract, reader.next());
  }

  public static Layout of(Contract contract, SourceRecord header) {
    Fields fields = Fields.of(header.text(), contract.format().delimiter());
    if (header.problem() != null || !fields.areSound()) {
      throw new UnreadableDeliveryException(ViolationCode.UNREADABLE_HEADER);
    }
    List<String> headers = fields.values().stream().map(Cells::strip).toList();
    new HeaderCheck(contract, headers, header.text()).complain();
    int[] places =
        contract.columns().stream().mapToInt(column -> headers.indexOf(column.header())).toArray();
    Set<String> unexpected = new LinkedHashSet<>(headers);
    contract.columns().forEach(column -> unexpected.remove(column.header()));
    return new Layout(headers.size(), places, new ArrayList<>(unexpected));
  }

  /** Headers that the contract does not know; their columns are not read. */
  public List<String> unexpectedHeaders() {
    return unexpected;
  }

  /** One warning for each header that the contract does not know. */
  public List<Violation> warnings() {
    return unexpected.stream()
        .map(header -> Violation.of(ViolationCode.UNEXPECTED_COLUMN, header))
        .toList();
  }

  /** How many fields each record must have. */
  int width() {
    return width;
  }

  int placeOf(Column column) {
    return places[column.position()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layout layout
        && width == layout.width
        && Arrays.equals(places, layout.places)
        && unexpected.equals(layout.unexpected);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(places);
  }
}
